import type { Step } from "../../kernel/pointer.js";
import type { Locate } from "../../ruleset/problem.js";
import type { Scope } from "../../ruleset/scope.js";
import { type Findings, type JsonRulesEngineProblem, startFindings } from "./problem.js";

const CAN_BE_LEFT_OUT = ["priority", "event-params", "callback", "extra-key"] as const;

/** What does not decide which rules hold, and so may be left out when the caller says so. */
export type CanBeLeftOut = (typeof CAN_BE_LEFT_OUT)[number];

/** What is passed over, with what is needed to say so. */
interface PassedOver {
  readonly value?: unknown;
  readonly key?: string;
}

/** What the reader of a rule list knows while it reads. */
export interface Importing {
  readonly findings: Findings;
  readonly scope: Pick<Scope, "facts" | "counts">;
  /** Names of the conditions to which rules may refer. */
  readonly conditions: ReadonlySet<string>;
  /** What a fact is called here. */
  readonly rename: (fact: string) => string;
  /** Notes what our format has no place for: as a problem, or as left out where the caller has said so. */
  readonly passOver: (what: CanBeLeftOut, path: readonly Step[], details: PassedOver) => void;
  readonly leftOut: () => readonly JsonRulesEngineProblem[];
}

/** What it knows at the start. */
export function startImporting(
  known: Pick<Importing, "scope" | "conditions" | "rename">,
  leaveOut: readonly CanBeLeftOut[],
  locate: Locate,
): Importing {
  const findings = startFindings(locate);
  const passed = startFindings(locate);
  return {
    ...known,
    findings,
    leftOut: passed.problems,
    passOver: (what, path, { value, key = "" }) => {
      // json-rules-engine writes it out where nobody set it, and then it means nothing.
      if (what === "priority" && value === 1) return;
      const { note } = leaveOut.includes(what) ? passed : findings;
      if (what === "callback" || what === "extra-key") note(what, path, { key }, "key");
      else note(what, path, {}, "key");
    },
  };
}
