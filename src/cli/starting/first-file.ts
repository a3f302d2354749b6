import type { RuleSetFile } from "../../ruleset/rule-set-file.js";
import type { Indicator } from "./indicator.js";
import type { Rung } from "./scale.js";

/** Where an editor finds the shape of a rule file, once the package is installed beside it. */
export const EDITOR_SCHEMA = "./node_modules/levels-of-need/rules/schema/rule-set.json";

/** Whose thresholds a file is to hold. */
export interface Council {
  readonly id: string;
  readonly name: string;
}

/** A council's file before any rule stands in it; without levels of its own it keeps the national scale. */
export function firstFile({ id, name }: Council, levels: readonly Rung[] | undefined): RuleSetFile {
  return {
    $schema: EDITOR_SCHEMA,
    format: 1,
    id,
    version: "0.1.0",
    title: `${name} levels of need`,
    jurisdiction: "england",
    authority: { name },
    status: "draft",
    extends: { id: "england", version: "1.x" },
    sources: [documentOf({ id, name })],
    ...(levels === undefined ? {} : { levels }),
    rules: [],
  };
}

/** The council's own document, as it is cited. */
export function documentOf({ id, name }: Council): NonNullable<RuleSetFile["sources"]>[number] {
  return { id: `${id}-thresholds`, title: `${name} threshold document`, kind: "local policy" };
}

/** The one rule of a file for which there is no table: something to change, which moves some child by itself. */
export function firstIndicator(level: string): Indicator {
  return {
    title: "School attendance below 93 per cent",
    level,
    comparisons: [{ fact: "schoolAttendancePercent", operator: "lessThan", value: 93 }],
    basis: ["page 1"],
    reason: "The child misses more than one school day in fifteen.",
  };
}
