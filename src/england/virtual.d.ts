/** Made by the build from `rules/england`: the resolved national rule set without its pages, packed. */
declare module "virtual:england" {
  export const texts: string;
  export const plan: string;
}

/** The pages, packed. */
declare module "virtual:england-in-full" {
  export const texts: string;
  export const plan: string;
}
