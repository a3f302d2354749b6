import { deepFreeze } from "../../kernel/freeze.js";
import type { LocalDate } from "../../kernel/local-date.js";
import { isLocalDate } from "../../kernel/local-date.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import { notInForce } from "../../ruleset/in-force.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { ruleSetTaken } from "../../ruleset/rule-set-taken.js";
import { type Rewriter, rewriterOf } from "../effect/rewriter.js";
import { comparisonsWrittenIn } from "../effect/written-comparisons.js";
import { type Ground, groundOf } from "../model/ground.js";
import type { Speaker } from "../model/subject.js";
import { besideTheLine } from "./beside-the-line.js";
import { caseName } from "./case-name.js";
import type { Draft } from "./draft.js";
import { leftOpen } from "./left-open.js";
import { nextNumbers, nextValues } from "./next-values.js";
import { oneOnEachSide, pairFor, placedIn } from "./pair.js";
import { replay } from "./replay.js";
import { ruleCasesFor } from "./rule-cases.js";
import { CRITERIA, type Criterion, type TestCase } from "./test-case.js";

/** Which test cases are wanted, and of which rules. */
export interface TestCasesOptions {
  readonly criterion: Criterion;
  /** The day of every case: rules that are not in force on it have none. The latest on which each rule is, if left out. */
  readonly on?: LocalDate;
  /** Names of the rules and duties that are meant; the set's own if left out. */
  readonly rules?: readonly string[];
}

/**
 * The smallest cases that show what each comparison of a set's own rules and duties does, with what is expected of each.
 *
 * Every expectation is what the engine said. By `mcdc` a comparison that decides for no child has no case. By `boundary`, if a
 * comparison is turned round, its cut-off moved by a step, or its list made longer or shorter by a value, and that changes
 * the rule for any child, then some case comes out otherwise.
 *
 * Throws `MisuseError` for a rule that there is not, and for a day that does not exist or on which the set is not in force.
 *
 * @example
 * const [first] = testCases(borchester, { criterion: "mcdc" });
 * first?.given; // { schoolAttendancePercent: 49, earlyHelpWithoutProgress: true }
 */
export function testCases(ruleSet: RuleSet, options: TestCasesOptions): readonly TestCase[] {
  ruleSetTaken(ruleSet);
  const { criterion, on } = optionsTaken("testCases", options);
  if (!CRITERIA.includes(criterion)) throw new MisuseError(`\`criterion\` takes ${CRITERIA.join(" or ")}`);
  const ground = groundOf([ruleSet]);
  const [subject] = ground.subjects;
  if (subject === undefined) return [];
  const rewriter = rewriterOf(ground, subject);
  const asked = onDay(ground, ruleSet, on);
  const cases = meant([...subject.rules, ...subject.duties], options, ruleSet).flatMap((speaker) => {
    const spans = speaker.spans.filter((span) => asked === undefined || span === asked);
    if (spans.length === 0) return [];
    const drafts = draftsFor(speaker, spans, criterion, { ground, rewriter, ruleSet });
    return merged(drafts, on).map((draft) => finished(draft, speaker, ground, ruleSet));
  });
  return deepFreeze(cases);
}

function meant(all: readonly Speaker[], { rules }: TestCasesOptions, { id }: RuleSet): readonly Speaker[] {
  const unknown = (rules ?? []).filter((name) => !all.some((one) => one.name === name));
  if (unknown.length > 0) throw new MisuseError(`no rule or duty called ${unknown.join(", ")}`);
  return all.filter(({ name, rule }) => (rules === undefined ? rule.origin.set === id : rules.includes(name)));
}

function onDay({ spans }: Ground, ruleSet: RuleSet, on: LocalDate | undefined): number | undefined {
  if (on === undefined) return undefined;
  if (!isLocalDate(on)) throw new MisuseError("`on` takes a day that exists, written YYYY-MM-DD");
  const says = notInForce(ruleSet, on);
  if (says !== undefined) throw new MisuseError(says);
  return spans.findIndex(({ from, until }) => (from ?? on) <= on && on <= (until ?? on));
}

interface Stage {
  readonly ground: Ground;
  readonly rewriter: Rewriter;
  readonly ruleSet: RuleSet;
}

function draftsFor(speaker: Speaker, spans: readonly number[], criterion: Criterion, stage: Stage): readonly Draft[] {
  const { ground, rewriter, ruleSet } = stage;
  const ruleCases = ruleCasesFor(speaker, spans, ground, rewriter);
  const all = placedIn(comparisonsWrittenIn(speaker, ruleSet), ruleCases, (comparison, fact) =>
    fact === undefined ? nextNumbers(comparison, ruleSet) : nextValues(comparison, fact, ruleSet),
  );
  const pairs = new Map(all.map((one) => [one.at, pairFor(one, ruleCases)]));
  if (criterion === "mcdc") return [...pairs.values()].flat();
  const lines = all.flatMap((one) => {
    const pair = pairs.get(one.at) ?? [];
    // what makes no difference where it is left out may make one where it is turned round
    const turned = pair.length > 0 ? pair : oneOnEachSide(one, ruleCases);
    return [...turned, ...besideTheLine(one, turned, ruleCases)];
  });
  return [...lines, ...leftOpen(all, pairs, ruleCases)];
}

interface Merged extends Omit<Draft, "at" | "unknown"> {
  readonly decides: readonly string[];
  readonly unknown: readonly string[];
}

/** The same case once, with all that it decides; on the day that was asked for. */
function merged(drafts: readonly Draft[], on: LocalDate | undefined): readonly Merged[] {
  const found = new Map<string, Merged>();
  for (const { at, example, expect, unknown } of drafts) {
    const key = JSON.stringify(Object.entries(example.facts).sort());
    const before = found.get(key);
    const decides = [...new Set([...(before?.decides ?? []), at])];
    const open = [...new Set([...(before?.unknown ?? []), ...(unknown === undefined ? [] : [unknown])])];
    found.set(key, { example: { ...(before?.example ?? example), ...(on && { on }) }, expect, decides, unknown: open });
  }
  return [...found.values()];
}

function finished(
  { example, expect, decides, unknown }: Merged,
  speaker: Speaker,
  { factOf }: Ground,
  ruleSet: RuleSet,
): TestCase {
  const { on } = example;
  const place = (id: string): number => factOf.get(id)?.place ?? -1;
  const given = Object.fromEntries(Object.entries(example.facts).sort(([one], [other]) => place(one) - place(other)));
  const [at = ""] = decides;
  const name = caseName(given, unknown, ruleSet);
  const said = replay({ example: { on, facts: given }, expect }, speaker, ruleSet);
  return { rule: speaker.name, at, decides, unknown, name, given, ...said, case: { on, facts: given } };
}
