import { inForceOnDay } from "../../ruleset/in-force.js";
import type { ResolvedDuty, ResolvedRule } from "../../ruleset/rule-set.js";
import type { Indication } from "../indication.js";
import type { CaseRun, ListKey, SingleKey } from "./judged-example.js";
import { STATUS_OF, standingWords, truthsOn } from "./standing.js";

/** How many rules or questions are named; who wants all asks `indicate`. */
const MOST_NAMED = 3;

/** The rules or questions that made it so. */
export function whySo(
  key: SingleKey,
  indication: Indication,
  run: CaseRun,
  expected: string | boolean | undefined,
): readonly string[] {
  switch (key) {
    case "atLeast":
    case "pointsTo":
    case "couldBe":
      return whyThatLevel(key, indication, run, String(expected));
    case "enoughKnown":
    case "settled":
      return indication[key]
        ? ["nothing that is left to ask could change it"]
        : someOf(indication.ask, ({ fact, kind }) => `\`${fact}\` is not known (${kind} question)`);
    case "urgency":
    case "tell": {
      const speakers = [...indication.reasons, ...indication.duties.filter(({ holds }) => holds === "applies")];
      const stating = speakers.filter((one) => one[key] === indication[key]);
      if (stating.length === 0) return [`no rule or duty that applies states \`${key}\``];
      return someOf(stating, (one) => `${"rule" in one ? `rule \`${one.rule}\`` : `duty \`${one.duty}\``} states it`);
    }
  }
}

function whyThatLevel(
  key: "atLeast" | "pointsTo" | "couldBe",
  indication: Indication,
  { program, thresholds, on, given }: CaseRun,
  expected: string,
): readonly string[] {
  const bounds = thresholds.bounds({ on, facts: given });
  const names = {
    atLeast: bounds.applies,
    pointsTo: bounds.appliesWithReadings,
    couldBe: [...bounds.applies, ...bounds.mayApply],
  }[key];
  const speak = key === "couldBe" ? "applies or may apply" : "applies";
  const found = indication[key].id;
  const rules = program.ruleSet.rules.filter(({ name, event }) => names.includes(name) && event.type === found);
  const ranks = program.ruleSet.levels.map(({ id }) => id);
  const isLower = ranks.indexOf(found) < ranks.indexOf(expected);
  return [
    ...(key === "pointsTo" && !indication.enoughKnown ? ["too little is known to speak of the lowest level"] : []),
    ...(isLower ? [`no rule that points to \`${expected}\` or higher ${speak}`] : []),
    ...someOf(rules, ({ name, title }) => `rule \`${name}\` ${speak}: ${title}`),
    ...(key === "pointsTo"
      ? someOf(readingsOf(indication), (fact) => `until it is known, \`${fact}\` is read with caution`)
      : []),
  ];
}

function readingsOf({ reasons, pointsTo }: Indication): readonly string[] {
  return [...new Set(reasons.filter(({ level }) => level.id === pointsTo.id).flatMap(({ readings }) => readings))];
}

/** Why a rule, question or duty that was expected is not there. */
export function whyListed(key: ListKey, name: string, indication: Indication, run: CaseRun): readonly string[] {
  const { program, on, left, given } = run;
  const { ruleSet } = program;
  if (key === "ask") {
    const isGiven = Object.hasOwn(given, name) && given[name] !== null;
    return [
      isGiven ? `\`${name}\` is given` : `no undecided rule above \`${indication.atLeast.id}\` turns on \`${name}\``,
    ];
  }
  const [what, all] = key === "because" ? (["rule", ruleSet.rules] as const) : (["duty", ruleSet.duties] as const);
  const one: ResolvedRule | ResolvedDuty | undefined = all.find((each) => each.name === name);
  if (one === undefined) return [`there is no ${what} \`${name}\``];
  const inForce = inForceOnDay(ruleSet, on);
  if (!inForce.rules.has(name) && !inForce.duties.has(name)) return [`${what} \`${name}\` is not in force on ${on}`];
  const truth = truthsOn(left, program)(one.conditions);
  return [
    `${what} \`${name}\` ${STATUS_OF[truth]} on what is given`,
    ...standingWords(one.conditions, truth, left, program),
  ];
}

function someOf<One>(all: readonly One[], says: (one: One) => string): readonly string[] {
  const more = all.length - MOST_NAMED;
  return [...all.slice(0, MOST_NAMED).map(says), ...(more > 0 ? [`and ${more} more like it`] : [])];
}
