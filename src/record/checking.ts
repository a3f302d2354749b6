import type { Indication } from "../engine/indication.js";
import { pointer, type Step } from "../kernel/pointer.js";
import type { Decision } from "./decision.js";
import type { DecisionEntry, Provenances } from "./decision-record.js";
import type { Scale } from "./outcome.js";
import type { DecisionProblemCode, RecordProblem } from "./problem.js";

/** An entry as far as it has the shape that it should have, beside what it decides on. */
export interface Checking {
  readonly scale: Scale;
  readonly indication: Indication;
  readonly reference?: string;
  readonly decision: Partial<Decision>;
  /** Parts of the decision that are there and have a fault. */
  readonly faulty: ReadonlySet<string>;
  readonly provenance?: Provenances;
}

/** Something that is looked at in an entry; all that is wrong with it. */
export type Check = (checking: Checking) => readonly RecordProblem[];

export function problem(code: DecisionProblemCode, path: readonly Step[], says: string): RecordProblem {
  return { code, at: pointer(path), says };
}

/** What of an entry is sound: a part with a fault anywhere in it is left out, and whatever stands beside it stays. */
export function soundEntry(
  value: unknown,
  faults: readonly (readonly string[])[],
): Omit<Checking, "scale" | "indication"> {
  const faulty = new Set(faults.flatMap(([whole, part]) => (whole === "decision" && part !== undefined ? [part] : [])));
  if (faults.some((fault) => fault.length === 0)) return { decision: {}, faulty };
  const isSound = (...part: readonly string[]): boolean =>
    !faults.some((fault) => part.every((step, place) => fault[place] === undefined || fault[place] === step));
  // INVARIANT: what is kept has no fault, and so has the shape of its type.
  const { reference, provenance, decision } = value as Partial<DecisionEntry>;
  const isThere = !faults.some((fault) => fault.length === 1 && fault[0] === "decision");
  const parts = Object.entries(isThere ? (decision ?? {}) : {}).filter(([key]) => isSound("decision", key));
  return {
    decision: Object.fromEntries(parts),
    faulty,
    ...(reference !== undefined && isSound("reference") ? { reference } : {}),
    ...(provenance !== undefined && isSound("provenance") ? { provenance } : {}),
  };
}
