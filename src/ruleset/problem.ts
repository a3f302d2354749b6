import type { Step } from "../kernel/pointer.js";
import type { Place, Problem } from "../kernel/problem.js";

/** A name that nothing has, and the names that there are. */
interface Stranger {
  readonly name: string;
  readonly known: Iterable<string>;
}

type Nothing = Readonly<Record<never, never>>;

/** What each problem of a rule file must know to be said; the keys are the stable codes. */
export interface ProblemDetails {
  // the text, before anything in it is read
  "unreadable-file": { readonly path: string; readonly why: string };
  "empty-file": Nothing;
  "not-utf8": { readonly why: "nul" | "undecodable" };
  "too-large": { readonly most: number; readonly of: string };
  "too-deep": { readonly most: number };
  "too-many-problems": { readonly more: number };
  "not-json": { readonly error: string };
  "not-plain": { readonly why: string };
  "duplicate-key": { readonly key: string };
  "forbidden-key": { readonly key: string };
  "control-character": Nothing;
  // a folder
  "missing-file": { readonly file: string };
  "own-file": { readonly key: string };
  "file-name": { readonly name: string; readonly file: string };

  // the shape
  "wrong-kind": { readonly expected: string; readonly found?: unknown };
  "missing-key": { readonly key: string; readonly why?: string };
  "unknown-key": { readonly key: string; readonly known: readonly string[] };
  "unsupported-key": { readonly key: string };
  "unknown-value": { readonly value: unknown; readonly known: readonly unknown[] };
  "out-of-range": { readonly expected: string };
  "wrong-form": { readonly expected: string };
  "too-long": { readonly most: number; readonly of: string };
  "empty-list": { readonly what: string };
  "not-a-day": Nothing;
  "dates-reversed": { readonly from: string; readonly until: string };

  // conditions
  "not-a-condition": Nothing;
  "mixed-group": { readonly keys: readonly string[] };
  "empty-group": { readonly key: string };
  "bare-comparison": Nothing;
  "unknown-operator": Stranger;
  "wrong-operator": { readonly operator: string; readonly fact: string; readonly allowed: readonly string[] };
  "reserved-fact": { readonly fact: string };
  cycle: { readonly names: readonly string[] };
  "too-many-references": { readonly most: number; readonly of: "condition" | "set" | "chain" };
  "too-many-trials": { readonly trials: number; readonly most: number };

  // names
  "unknown-fact": Stranger;
  "unknown-condition": Stranger;
  "unknown-level": Stranger;
  "unknown-rule": Stranger;
  "unknown-duty": Stranger;
  "unknown-action": Stranger;
  "unknown-timescale": Stranger;
  "unknown-source": Stranger;
  "unknown-role": Stranger;
  "unknown-term": Stranger;
  "not-worded": { readonly day: string };
  "worded-twice": { readonly day: string };
  "duplicate-name": { readonly name: string; readonly what: string };
  "already-defined": { readonly name: string; readonly what: string; readonly by: string };

  // facts
  "protected-characteristic": { readonly fact: string };
  "state-as-value": { readonly value: string };
  "scale-conflict": { readonly fact: string; readonly other: string; readonly words: readonly [string, string] };
  "question-wording": Nothing;
  "facts-alone": { readonly name: string; readonly what: "condition" | "count" };
  "strength-reading": Nothing;
  "reading-polarity": { readonly fact: string };

  // levels
  "reserved-level": { readonly level: string };
  "falling-routes": { readonly level: string; readonly below: string };
  "missing-route": { readonly routes: readonly string[] };
  "lower-route": { readonly taken: string; readonly from: string; readonly to: string };
  "taken-twice": { readonly taken: string };

  // rules and duties
  "missing-basis": Nothing;
  "missing-examples": Nothing;
  "missing-urgency": Nothing;
  "missing-tell": Nothing;
  "missing-justification": { readonly fact: string };
  "floor-outside-root": { readonly binding: string };
  "floor-basis": { readonly needs: "A" | "verified" };
  "floor-polarity": { readonly fact: string; readonly why: "harm-must-not-lower" | "protective-must-not-stand-here" };
  "succeeds-itself": Nothing;

  // what is given in examples and cases, as far as the reader of facts does not word it
  "empty-part": Nothing;
  "not-a-child": Nothing;
  "age-spans-eighteen": Nothing;
  "contradictory-facts": Nothing;

  // the sets below
  "no-national-floor": Nothing;
  "not-a-root": { readonly key: string };
  "base-missing": { readonly id: string; readonly version: string; readonly known: readonly string[] };
  "base-version": { readonly id: string; readonly version: string; readonly known: readonly string[] };
  "base-changed": { readonly what: string };
  "floor-changed": { readonly what: string };
  "digest-differs": Nothing;
  "binding-rule": { readonly rule: string; readonly binding: string; readonly verb: "replaced" | "removed" | "varied" };
  "not-a-safety-rule": { readonly rule: string };
  "own-rule": { readonly rule: string };
  "inherited-rule": { readonly rule: string };
  "changed-twice": { readonly rule: string };
  "lowers-level": { readonly rule: string; readonly at: string; readonly landed: string };
}

/** Why a rule file was refused. A code keeps its meaning for ever; new ones may be added in a minor release. */
export type RuleSetProblemCode = keyof ProblemDetails;

/** One thing that is wrong with a rule file. */
export type RuleSetProblem = Problem<RuleSetProblemCode>;

/** Whether a problem lies in a value or in the name of a key. */
export type Spot = "value" | "key";

/** Where a value of what was read was written; no place for a value that came parsed. */
export type Locate = (path: readonly Step[], spot: Spot) => { readonly at: string; readonly place?: Place };

/** Collects problems. */
export interface Report {
  /** Adds a problem in the words of its code. */
  readonly add: <Code extends RuleSetProblemCode>(
    code: Code,
    path: readonly Step[],
    details: ProblemDetails[Code],
    spot?: Spot,
  ) => void;
  /** Adds a problem that is already in words: by the reader of facts, or where the words of its code would say too much. */
  readonly say: (code: RuleSetProblemCode, path: readonly Step[], says: string) => void;
}
