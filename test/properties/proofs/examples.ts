import type { Finding, ShownCase } from "../../../src/verify.js";
import { type ACase, WAYS } from "./all-cases.js";
import { type Council, escalatesAt, type Listed, onSomeDay, rankOf, routeOf, speaks, type Voice } from "./councils.js";
import { isHidden, isLowered, isReadTooLow } from "./definitions.js";
import { covers } from "./effects.js";

/** What is wrong with the cases of a finding; nothing where they show what it says. */
export function faultsOf(finding: Finding, listed: Listed): readonly string[] {
  const cases = finding.cases.map(({ facts }) => listed.cases.find(facts));
  if (cases.some((one) => one === undefined)) return ["a case contradicts itself"];
  if (cases.some((one) => one !== undefined && !listed.assumed.includes(one))) return ["a case is not as assumed"];
  const wrong = finding.cases.flatMap((shown, at) => wrongLevels(shown, cases[at], listed));
  const isShown = shows(finding, cases as readonly ACase[], listed);
  return [...wrong, ...(isShown ? [] : ["its cases do not show it"])];
}

/** The levels that it shows are those that json-rules-engine leads to, completion by completion. */
function wrongLevels(
  { by, on, levels }: ShownCase,
  one: ACase | undefined,
  { own, baseline }: Listed,
): readonly string[] {
  const council = by.id === own.set.id ? own : baseline;
  const shown = [levels.atLeast, levels.pointsTo, levels.couldBe].map(({ id }) => id);
  const expected = WAYS.map((way) => council.set.levels[one === undefined ? -1 : rankOf(council, one, on, way)]?.id);
  return shown.join() === expected.join() ? [] : [`the levels are ${expected.join()}, and ${shown.join()} are shown`];
}

function shows(finding: Finding, [one, other]: readonly ACase[], listed: Listed): boolean {
  const { own, baseline, small } = listed;
  const on = finding.cases[0]?.on ?? "";
  const at = listed.cases.facts.findIndex(({ fact }) => fact.id === finding.fact);
  const rule = voiceOf(own, finding.rule);
  if (finding.code === "never-applies" || finding.code === "inconclusive") return one === undefined;
  if (finding.code === "silent-case" && one === undefined)
    return listed.assumed.every(({ given }) => given[at] === undefined);
  if (one === undefined || finding.cases.some((shown) => shown.on !== on)) return false;
  switch (finding.code) {
    case "always-applies":
      return rule !== undefined && speaks(rule, one, on, "at-least");
    case "no-effect":
      return rule !== undefined && speaks(rule, one, on, "at-least") && isFewest(finding.rules, rule, listed);
    case "not-monotone":
    case "undue-influence":
      return (
        rule !== undefined &&
        other !== undefined &&
        differIn(one, other, at) &&
        isLowered(rule, own, one, other, { ...listed, days: [on] })
      );
    case "below-floor":
    case "below-baseline": {
      const above = voiceOf(baseline, finding.rule);
      if (above === undefined) return false;
      return WAYS.some((way) => speaks(above, one, on, way) && routeOf(own, one, on, way) < above.route);
    }
    case "not-escalated":
      return small.alwaysEscalate.some(
        ({ fact }, place) =>
          fact === finding.fact &&
          one.isSo(escalatesAt(place), "at-least") &&
          !onSomeDay({ ...listed, days: [on] }, (day, way) => way === "at-least" && routeOf(own, one, day, way) >= 3),
      );
    case "overlap":
      return (
        rule !== undefined &&
        [rule, voiceOf(own, finding.rules[0])].every((band) => band !== undefined && speaks(band, one, on, "at-least"))
      );
    case "silent-case":
      return one.given[at] !== undefined;
    case "only-together":
    case "unknown-hides-protection":
      return own.rules.some(
        ({ rank }) => rank > 0 && isHidden(one, at, rank, on, listed) && together(finding, one, at, rank, listed),
      );
    case "reading-not-worst":
      return other !== undefined && differIn(one, other, at) && isReadTooLow(one, other, at, on, listed);
    default:
      return false;
  }
}

function voiceOf({ rules }: Council, name: string | undefined): Voice | undefined {
  return rules.find((rule) => rule.name === name);
}

function differIn(one: ACase, other: ACase, fact: number): boolean {
  return one.given.every((place, at) => (at === fact) !== (place === other.given[at]));
}

/** The others bring about all that the rule does, and without any of them they would not. */
function isFewest(names: readonly string[], rule: Voice, listed: Listed): boolean {
  const isEnough = (some: readonly string[]): boolean => covers(some, rule, listed);
  return isEnough(names) && names.every((name) => !isEnough(names.filter((one) => one !== name)));
}

/** At each answer one of the rules leads so high, and each of them is needed. */
function together({ rules, cases: [shown] }: Finding, one: ACase, fact: number, rank: number, listed: Listed): boolean {
  const { own, cases, assumed } = listed;
  const answers = [...(one.left[fact] ?? [])].flatMap((place) => cases.other(one, fact, place) ?? []);
  const possible = answers.filter((answer) => assumed.includes(answer));
  const isEnough = (names: readonly string[]): boolean =>
    possible.every((answer) =>
      own.rules.some(
        (rule) => names.includes(rule.name) && rule.rank >= rank && speaks(rule, answer, shown?.on ?? "", "at-least"),
      ),
    );
  return isEnough(rules) && rules.every((name) => !isEnough(rules.filter((other) => other !== name)));
}
