/** Made by the build from `rules/timescales` and `rules/calendars`: the clocks, their sources and the bank holidays as JSON text. */
declare module "virtual:timescales" {
  export const json: string;
}
