import type { Condition } from "../../facts/comparison.js";
import { pointer, type Step } from "../../kernel/pointer.js";
import { opposite, type Polarity } from "../../ruleset/expand.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { Speaker } from "../model/subject.js";
import { pathOf } from "./written-comparisons.js";

/** The way from the conditions of a rule down to one comparison. */
interface WayTo {
  /** In which sense the rule wants the comparison. */
  readonly sense: Polarity;
  /** What stands beside it and beside the groups around it, the nearest first. */
  readonly beside: readonly Beside[];
}

/** A part of the same rule that can decide in place of the comparison. */
export interface Beside {
  readonly at: string;
  readonly condition: Condition;
  readonly sense: Polarity;
  /** What joins the two, the `not`s around them taken in: in `all` it decides by failing, in `any` by holding. */
  readonly joined: "all" | "any";
}

/** The way to the comparison that is written there; nothing where the rule comes to it in several ways. */
export function wayTo(at: string, speaker: Speaker, { conditions, counts }: RuleSet): WayTo | undefined {
  const ways: WayTo[] = [];
  const visit = (condition: Condition, path: readonly Step[], sense: Polarity, beside: readonly Beside[]): void => {
    const group = "all" in condition ? condition.all : "any" in condition ? condition.any : undefined;
    if (group !== undefined) {
      const kind = "all" in condition ? "all" : "any";
      const joined = (kind === "all") === (sense === "as-written") ? "all" : "any";
      const parts = group.map((part, place) => ({ condition: part, path: [...path, kind, place] }));
      for (const part of parts) {
        const others = parts.filter((one) => one !== part);
        const near = others.flatMap((one) => opened(one.condition, one.path, sense, joined));
        visit(part.condition, part.path, sense, [...near, ...beside]);
      }
    } else if ("not" in condition) visit(condition.not, [...path, "not"], opposite(sense), beside);
    else if ("condition" in condition) {
      const named = conditions[condition.condition];
      if (named !== undefined) visit(named, ["conditions", condition.condition], sense, beside);
    } else if ("fact" in condition) {
      if (pointer(path) === at) ways.push({ sense, beside });
      const count = counts.findIndex(({ id }) => id === condition.fact);
      for (const [place, part] of (counts[count]?.of ?? []).entries())
        visit(part, ["counts", count, "of", place], "as-written", beside);
    }
  };
  /** The parts of a part that are joined as it is itself. */
  const opened = (
    condition: Condition,
    path: readonly Step[],
    sense: Polarity,
    joined: Beside["joined"],
  ): readonly Beside[] => {
    if ("not" in condition) return opened(condition.not, [...path, "not"], opposite(sense), joined);
    if ("condition" in condition) {
      const named = conditions[condition.condition];
      return named === undefined ? [] : opened(named, ["conditions", condition.condition], sense, joined);
    }
    const kind = sense === "as-written" ? joined : joined === "all" ? "any" : "all";
    if (kind in condition) {
      const parts = (condition as Readonly<Record<string, readonly Condition[]>>)[kind] ?? [];
      return parts.flatMap((part, place) => opened(part, [...path, kind, place], sense, joined));
    }
    return [{ at: pointer(path), condition, sense, joined }];
  };
  visit(speaker.rule.conditions, pathOf(speaker), "as-written", []);
  return ways.length === 1 ? ways[0] : undefined;
}
