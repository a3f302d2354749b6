import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface AskedFor {
  readonly mode: "bench" | "gate" | "list" | "part";
  /** Rows to measure; all of them if there are none. */
  readonly only: readonly string[];
  /** Fewer and shorter rounds, and no ten million rows. */
  readonly pace: "full" | "quick";
  /** The day that the page names. */
  readonly day: string;
  /** Where the gates' counts are written, for the script that adds them up. */
  readonly report?: string;
  /** Which part to run alone, with what it is given: a process starts itself anew with these. */
  readonly part: readonly string[];
}

/** Reads the arguments; throws on any that is not known. */
export function askedFor(args: readonly string[], today: string): AskedFor {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      gate: { type: "boolean" },
      list: { type: "boolean" },
      quick: { type: "boolean" },
      only: { type: "string", multiple: true },
      day: { type: "string" },
      report: { type: "string" },
      part: { type: "string" },
    },
  });
  if (values.part === undefined && positionals.length > 0) throw new Error(`what is ${positionals.join(" ")}?`);
  const mode = values.part !== undefined ? "part" : values.gate ? "gate" : values.list ? "list" : "bench";
  return {
    mode,
    only: (values.only ?? []).flatMap((ids) => ids.split(",")),
    pace: values.quick ? "quick" : "full",
    day: values.day ?? today,
    ...(values.report === undefined ? {} : { report: values.report }),
    part: values.part === undefined ? [] : [values.part, ...positionals],
  };
}
