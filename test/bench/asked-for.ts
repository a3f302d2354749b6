import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface AskedFor {
  readonly mode: "bench" | "gate" | "list";
  /** Rows to measure; all of them if there are none. */
  readonly only: readonly string[];
  /** Fewer and shorter rounds, and no ten million rows. */
  readonly pace: "full" | "quick";
  /** The day that the page names. */
  readonly day: string;
  /** Where the gates' counts are written, for the script that adds them up. */
  readonly report?: string;
}

/** Reads the arguments; throws on any that is not known. */
export function askedFor(args: readonly string[], today: string): AskedFor {
  const { values } = parseArgs({
    args: [...args],
    options: {
      gate: { type: "boolean" },
      list: { type: "boolean" },
      quick: { type: "boolean" },
      only: { type: "string", multiple: true },
      day: { type: "string" },
      report: { type: "string" },
    },
  });
  return {
    mode: values.gate ? "gate" : values.list ? "list" : "bench",
    only: (values.only ?? []).flatMap((ids) => ids.split(",")),
    pace: values.quick ? "quick" : "full",
    day: values.day ?? today,
    ...(values.report === undefined ? {} : { report: values.report }),
  };
}
