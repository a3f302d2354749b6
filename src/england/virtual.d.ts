/** Made by the build from `rules/england`: the resolved national rule set as JSON text. */
declare module "virtual:england" {
  export const json: string;
}
