/** Made by the build from `rules/statistics`, a module a file: the file as JSON text. */
declare module "virtual:statistics/*" {
  export const json: string;
}
