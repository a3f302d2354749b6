import type { Case } from "../../facts/case.js";
import type { CaseExpectation } from "../../ruleset/rule-set.js";
import type { Indication } from "../indication.js";
import type { CaseRun, Difference, ListKey, SingleKey } from "./judged-example.js";
import { whyListed, whySo } from "./why-so.js";

/** What a case expects and the indication does not say. */
export function differences(expect: CaseExpectation, run: CaseRun): readonly Difference[] {
  const { on, given, thresholds } = run;
  const asked: Case = { on, facts: given };
  const indication = thresholds.indicate(asked);
  const { single, lists } = saidBy(indication);
  const ofSingle = SINGLES.filter((key) => expect[key] !== undefined && expect[key] !== single[key]).map(
    (key): Difference => ({
      expected: `${key}: ${expect[key]}`,
      found: `${key}: ${single[key]}`,
      because: whySo(key, indication, run, expect[key]),
    }),
  );
  const ofLists = LISTS.flatMap((key) =>
    (expect[key] ?? [])
      .filter((name) => !lists[key].includes(name))
      .map(
        (name): Difference => ({
          expected: `${key}: ${name}`,
          found: `${key}: ${lists[key].join(", ") || "none"}`,
          because: whyListed(key, name, indication, run),
        }),
      ),
  );
  return [...ofSingle, ...ofLists];
}

const SINGLES: readonly SingleKey[] = ["atLeast", "pointsTo", "couldBe", "enoughKnown", "settled", "urgency", "tell"];
const LISTS: readonly ListKey[] = ["because", "ask", "duties"];

/** What an indication says of all that a case may expect. */
function saidBy(indication: Indication): {
  readonly single: Readonly<Record<SingleKey, string | boolean>>;
  readonly lists: Readonly<Record<ListKey, readonly string[]>>;
} {
  const { atLeast, pointsTo, couldBe, enoughKnown, settled, urgency, tell } = indication;
  return {
    single: {
      atLeast: atLeast.id,
      pointsTo: pointsTo.id,
      couldBe: couldBe.id,
      enoughKnown,
      settled,
      urgency,
      tell,
    },
    lists: {
      because: indication.reasons.map(({ rule }) => rule),
      ask: indication.ask.map(({ fact }) => fact),
      duties: indication.duties.filter(({ holds }) => holds === "applies").map(({ duty }) => duty),
    },
  };
}
