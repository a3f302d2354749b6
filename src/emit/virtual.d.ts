/** Made by the build from `src/emit/runtime`: as JSON text, the code that is the same in every emitted module. */
declare module "virtual:runtime" {
  export const json: string;
}
