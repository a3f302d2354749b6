import type { Condition } from "../../facts/comparison.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Ground } from "../model/ground.js";

/** The children of whom something was proved. */
export interface ProvedOver {
  /** How many facts, and how many values told apart in all. */
  readonly facts: number;
  readonly values: number;
  /** On which days; a side that is left out is open. */
  readonly days: readonly { readonly from?: LocalDate; readonly until?: LocalDate }[];
  /** What each child was taken to be, beside what the facts presuppose of each other. */
  readonly assumed: readonly Condition[];
  /** What was not looked at. */
  readonly except: readonly string[];
}

const EXCEPT = [
  "values known in part, such as an age of 12 to 15: each fact is known at one value or not at all",
  "people of 18 and over, for whom only rules of sets with `ages.to` speak",
];

export function groundWords({ facts, spans }: Ground, assumed: readonly Condition[]): ProvedOver {
  return {
    facts: facts.length,
    values: facts.reduce((sum, { runs }) => sum + runs.length, 0),
    days: spans.map(({ from, until }) => ({
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
    })),
    // a copy: what goes out is frozen, and the caller keeps what is the caller's
    assumed: structuredClone(assumed),
    except: EXCEPT,
  };
}
