/** Made by the build from `rules/codes`, a module a file: the code set as JSON text. */
declare module "virtual:codes/*" {
  export const json: string;
}
