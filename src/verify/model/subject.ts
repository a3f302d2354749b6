import { routeRank } from "../../domain/route.js";
import type { Decidable, Written } from "../../engine/program/written.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import type { Problem } from "../../kernel/problem.js";
import { inForceOnDay } from "../../ruleset/in-force.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import type { Span } from "./spans.js";

/** A rule set as proofs see it. */
export interface Subject {
  readonly ruleSet: RuleSet;
  /** As they stand in the set. */
  readonly rules: readonly SubjectRule[];
  readonly duties: readonly SubjectDuty[];
}

interface DecidableInSpans extends Decidable {
  /** The spans in which it is in force, by number. */
  readonly spans: readonly number[];
}

export interface SubjectRule extends DecidableInSpans {
  readonly kind: "rule";
  readonly rule: ResolvedRule;
  readonly name: string;
  /** Place of its level on the scale, 0 the lowest. */
  readonly rank: number;
  /** Place of its level's route, 0 for universal. */
  readonly route: number;
  /** Its place among the rules of the set. */
  readonly at: number;
}

export interface SubjectDuty extends DecidableInSpans {
  readonly kind: "duty";
  readonly rule: ResolvedDuty;
  readonly name: string;
  readonly at: number;
}

/** What speaks of a child. */
export type Speaker = SubjectRule | SubjectDuty;

/** Whether another rule stands in its place on every day: that it never applies is what its council asked for. */
export function isReplacedThroughout({ rule: { replacedBy }, spans }: SubjectRule): boolean {
  return replacedBy !== undefined && spans.length === 0;
}

/** Makes a rule set ready to be proved things about. */
export function subjectOf(ruleSet: RuleSet, written: Written, spans: readonly Span[]): Subject {
  const ranks = new Map(ruleSet.levels.map((level, rank) => [level.id, rank]));
  const problems = ruleSet.rules.flatMap(({ name, event: { type } }, at): readonly Problem[] => {
    if (ranks.has(type)) return [];
    const says = `rule \`${name}\` points to \`${type}\`, which is no level of \`${ruleSet.id}\``;
    return [{ code: "unknown-level", at: `/rules/${at}/event/type`, says }];
  });
  if (problems.length > 0) throw new MisuseError("nothing can be proved of a set that was not read:", problems);
  const inForce = spans.map(({ day }) => inForceOnDay(ruleSet, day));
  const within = (kind: "rules" | "duties", name: string): readonly number[] =>
    inForce.flatMap((names, span) => (names[kind].has(name) ? [span] : []));
  return {
    ruleSet,
    rules: ruleSet.rules.map((rule, at) => {
      const rank = ranks.get(rule.event.type) ?? 0;
      const route = routeRank(ruleSet.levels[rank]?.route ?? "universal");
      const { name } = rule;
      return {
        kind: "rule",
        rule,
        name,
        at,
        rank,
        route,
        spans: within("rules", name),
        ...written.decidable(rule.conditions),
      };
    }),
    duties: ruleSet.duties.map((rule, at) => {
      const { name } = rule;
      return { kind: "duty", rule, name, at, spans: within("duties", name), ...written.decidable(rule.conditions) };
    }),
  };
}
