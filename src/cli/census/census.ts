import type { CommandGroup } from "../command.js";

/** `levels-of-need census`: what is done with a return of the children in need census. A command is a file and a line here. */
export const census: CommandGroup = {
  name: "census",
  summary: "read, check and make returns of the children in need census",
  help: `A return holds what is known of children: it is read on this machine alone, nothing of it is sent anywhere, and what is
printed of a problem never repeats what a field says.`,
  commands: {
    check: async () => (await import("./check.js")).check,
    generate: async () => (await import("./generate.js")).generate,
    backtest: async () => (await import("./backtest.js")).backtest,
    compare: async () => (await import("./compare.js")).compare,
  },
};
