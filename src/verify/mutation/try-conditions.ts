import { leftByExample } from "../../engine/examples/judge-examples.js";
import { STATUS_OF } from "../../engine/examples/standing.js";
import type { Program } from "../../engine/program/program.js";
import type { Decidable } from "../../engine/program/written.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import { nameFor } from "./case-in-words.js";
import type { ExampleToAdd, NoticedBy, Outcome, TriedChange } from "./change.js";
import type { ChangesOfOne, ConditionChange, Touched } from "./change-conditions.js";
import { notices } from "./notices.js";
import { type SideBySide, sideBySide } from "./side-by-side.js";
import { type ToldApart, tellingApart } from "./tell-apart.js";
import { fails, type Standing, type WatchedCase } from "./watched-case.js";

/** What every change of one file is tried against. */
export interface Trial {
  readonly program: Program;
  readonly watched: readonly WatchedCase[];
  /** The greatest age in months of which the set speaks. */
  readonly oldest: number;
  /** The examples that were shown so far: one that would notice another change too is shown for it again. */
  readonly shown: ShownExamples;
}

/** Examples by the rule or duty whose they would be. */
type ShownExamples = Map<string, readonly ExampleToAdd[]>;

/** Tries every change of one condition. */
export function tryConditions({ touched, before, changes }: ChangesOfOne, trial: Trial): readonly TriedChange[] {
  const { program } = trial;
  const sound = changes.filter(({ isRefused }) => !isRefused);
  const laid = sideBySide([...before, ...sound.flatMap(({ after }) => after)], program.vocabulary);
  const standing = touched.map((one, at) => ({ one, condition: laid.conditions[at] ?? NONE }));
  const byExample = noticingExamples(standing, laid, program);
  const byCase = noticingCases(touched, laid, trial);
  const tell = tellingApart(laid, program.index, trial.oldest);

  const tried = (change: ConditionChange, after: readonly Decidable[]): Outcome => {
    const by = byExample(after) ?? byCase(after, change);
    if (by !== undefined) return { outcome: "noticed", by };
    const again = shownBefore(standing, after, laid, trial);
    if (again !== undefined) return { outcome: "not-noticed", example: again };
    let isInconclusive = false;
    for (const [at, { one, condition }] of standing.entries()) {
      const told = tell(condition, after[at] ?? condition);
      if (told === "inconclusive") isInconclusive = true;
      if (typeof told !== "string") return { outcome: "not-noticed", example: show(one, told, trial) };
    }
    return { outcome: isInconclusive ? "inconclusive" : "no-effect" };
  };

  let next = touched.length;
  return changes.map((one): TriedChange => {
    if (one.isRefused) return { ...one.change, outcome: "refused" };
    const after = laid.conditions.slice(next, next + touched.length);
    next += touched.length;
    return { ...one.change, ...tried(one, after) };
  });
}

const NONE: Decidable = { direct: 0, leaves: [], named: [], twice: [], groups: new Map(), certain: 0, possible: 0 };

/** The example of a rule by which a change is told, under a name that none of its examples has. */
function show({ of, rule }: Touched, { given, before }: ToldApart, { program, shown }: Trial): ExampleToAdd {
  const others = shown.get(rule.name) ?? [];
  const taken = [...(rule.examples ?? []), ...others.map(({ example }) => example)].map(({ name }) => name);
  const name = nameFor(given, program.ruleSet, new Set(taken));
  const made: ExampleToAdd = { of, rule: rule.name, example: { name, given, expect: before } };
  shown.set(rule.name, [...others, made]);
  return made;
}

function shownBefore(
  standing: readonly { readonly one: Touched }[],
  after: readonly Decidable[],
  laid: SideBySide,
  { program, shown }: Trial,
): ExampleToAdd | undefined {
  for (const [at, { one }] of standing.entries()) {
    const found = shown.get(one.rule.name)?.find(({ example }) => {
      const left = leftByExample(example.given, program);
      if (!left.ok) return false;
      const found = STATUS_OF[laid.truth(after[at] ?? NONE, laid.look(left.value))];
      return found !== example.expect && found !== "may apply";
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

type Noticing<More extends readonly unknown[] = []> = (
  after: readonly Decidable[],
  ...more: More
) => NoticedBy | undefined;

/** Which example comes out otherwise; one that fails already notices nothing. */
function noticingExamples(
  standing: readonly { readonly one: Touched; readonly condition: Decidable }[],
  laid: SideBySide,
  program: Program,
): Noticing {
  const examples = standing.flatMap(({ one: { of, rule }, condition }, at) =>
    (rule.examples ?? []).flatMap(({ name, given, expect }) => {
      const left = leftByExample(given, program);
      if (!left.ok) return [];
      const look = laid.look(left.value);
      const isSound = STATUS_OF[laid.truth(condition, look)] === expect;
      return isSound ? [{ at, look, expect, by: { of, rule: rule.name, name } }] : [];
    }),
  );
  return (after) =>
    examples.find(({ at, look, expect }) => STATUS_OF[laid.truth(after[at] ?? NONE, look)] !== expect)?.by;
}

/** Which case of the file, or of another, comes out otherwise. */
function noticingCases(
  touched: readonly Touched[],
  laid: SideBySide,
  { watched, program }: Trial,
): Noticing<[ConditionChange]> {
  const { ruleSet } = program;
  const looks = watched.map((one) => ({ watched: one, given: laid.look(one.left), read: laid.look(one.read) }));
  const named = new Set(
    touched.flatMap((_, at) => (laid.conditions[at] ?? NONE).named.map((place) => laid.facts[place]?.id ?? "")),
  );
  return (after, { changedSet }) => {
    let changed: RuleSet | undefined;
    const found = looks.find(({ watched: one, given, read }) => {
      const rules = new Map<string, Standing>();
      const duties = new Map<string, boolean>();
      for (const [at, { of, rule }] of touched.entries()) {
        const condition = after[at] ?? NONE;
        const withReadings = laid.truth(condition, read);
        const before = one.rules.get(rule.name);
        if (of === "duty") {
          if (one.duties.speaking.has(rule.name)) duties.set(rule.name, withReadings === "holds");
        } else if (before !== undefined) {
          rules.set(rule.name, { given: laid.truth(condition, given), read: withReadings, rank: before.rank });
        }
      }
      const answer = notices(one, { rules, duties, named }, ruleSet);
      if (answer !== "look") return answer === "yes";
      changed ??= changedSet();
      return fails(one.one, changed);
    });
    return found && { of: "case", name: found.watched.one.name };
  };
}
