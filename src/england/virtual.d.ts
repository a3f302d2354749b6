/** Made by the build from `rules/england`: the resolved national rule set without its pages, packed, and its program. */
declare module "virtual:england" {
  export const texts: string;
  export const plan: string;
  /** Where its conditions stand among its parts. */
  export const conditions: string;
  /** What its program comes to: a `NotedProgram`. */
  export const program: string;
}

/** The pages, packed. */
declare module "virtual:england-in-full" {
  export const texts: string;
  export const plan: string;
}
