import type { Fact } from "../facts/fact.js";
import { isObject } from "../kernel/json.js";
import { MisuseError } from "../kernel/misuse-error.js";
import type { Result } from "../kernel/result.js";
import { checkFile } from "./check-file.js";
import type { ReadAs } from "./checking.js";
import { inOrder } from "./in-order.js";
import { findBase } from "./overlay/find-base.js";
import { resolve } from "./overlay/resolve.js";
import { type ScopeSource, scopeOf } from "./own-scope.js";
import type { Locate, Report, RuleSetProblem } from "./problem.js";
import { type Findings, startReport } from "./report.js";
import { findLineage } from "./resolved/find-lineage.js";
import { checkPrinted, takePrinted } from "./resolved/read-resolved.js";
import type { RuleSet } from "./rule-set.js";
import type { RuleSetFile } from "./rule-set-file.js";
import { seal } from "./seal.js";
import { soundParts } from "./sound-parts.js";
import type { Parsed } from "./source/parse-text.js";
import { readSource } from "./source/read-source.js";

/** One file of a folder. Only the last part of its path means anything. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The text of a rule file, the files of a folder, or a value that was parsed already. */
export type RuleSetSource = string | readonly SourceFile[] | object;

/** On which sets a file stands, and what it is called. */
export interface ReadOptions {
  /** The sets below, as they were read: `england()` and whatever stands between. */
  readonly bases?: readonly RuleSet[];
  /** The name of the file, for the places of problems. */
  readonly file?: string;
  /**
   * Reads a root, which stands on these facts and on no set: `CATALOGUE` of `levels-of-need/facts`.
   *
   * Only the national rules are one; every other set is an overlay and must reach them.
   */
  readonly rootOn?: readonly Fact[];
}

/** A rule set, and the file in which it was written. */
export interface Written {
  readonly ruleSet: RuleSet;
  /** What the file itself says, before anything is inherited; none for a printed set, which holds the work of several. */
  readonly file?: RuleSetFile;
  /** Where each part of the file stands. */
  readonly locate: Locate;
}

/**
 * The rule set that a file, a folder or a parsed value holds, with everything that it inherits; or all problems at once.
 *
 * It never throws for what it reads. A printed set (with `lineage`) is read too, and refused if it differs from the
 * national floor.
 */
export function readRuleSet(source: RuleSetSource, options: ReadOptions = {}): Result<RuleSet, RuleSetProblem> {
  const read = readWritten(source, options);
  return read.ok ? { ok: true, value: read.value.ruleSet } : read;
}

/** The same, with what the file itself says and where. */
export function readWritten(source: RuleSetSource, options: ReadOptions = {}): Result<Written, RuleSetProblem> {
  const bases = options.bases ?? [];
  if (!Array.isArray(bases) || !bases.every(isRuleSet))
    throw new MisuseError("`bases` takes a list of rule sets as `readRuleSet` or `england` gives them");
  const parsed = readSource(source, options.file ?? "rule set");
  const { locate } = parsed;
  const findings = startReport(locate);
  const finish = readValue(parsed, { ...options, bases }, findings);
  const problems = inOrder([...parsed.problems, ...findings.problems()]);
  if (finish !== undefined && problems.length === 0) return { ok: true, value: { ...finish(), locate } };
  return { ok: false, problems };
}

/**
 * A root as it was printed, on top of itself: its digest fits what it says.
 *
 * For an older national set that nothing here can be compared with; who takes it must know its digest from elsewhere.
 */
export function readPrinted(text: string, file: string): Result<Written, RuleSetProblem> {
  const { value } = readSource(text, file);
  return readWritten(text, { file, bases: isRuleSet(value) ? [value] : [] });
}

interface Reading {
  readonly value: JsonObject;
  readonly bases: readonly RuleSet[];
  /** Names of rules and duties in files that could not be parsed. */
  readonly lost: readonly string[];
  readonly findings: Findings;
}

type JsonObject = { readonly [key: string]: unknown };

/** How to finish the set, once it is known that nothing is wrong with it. */
type Finish = (() => Omit<Written, "locate">) | undefined;

function readValue({ value, lost = [] }: Parsed, { rootOn, bases }: Options, findings: Findings): Finish {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    findings.add("wrong-kind", [], { expected: "a rule set, one object `{ ... }`", found: value });
    return undefined;
  }
  const reading: Reading = { value, bases, lost, findings };
  if (rootOn !== undefined) return readRoot(reading, rootOn);
  return Object.hasOwn(value, "lineage") ? readResolved(reading) : readOverlay(reading);
}

type Options = Pick<ReadOptions, "rootOn"> & { readonly bases: readonly RuleSet[] };

function readRoot({ value, findings, lost }: Reading, found: readonly Fact[]): Finish {
  const keys = ["lineage", "extends", "authority"].filter((key) => Object.hasOwn(value, key));
  for (const key of keys) findings.add("not-a-root", [key], { key }, "key");
  const parts = soundParts(value, "rule-set", findings);
  check("root", { value, parts, base: undefined, found, lost }, findings);
  // INVARIANT: this is called only if nothing was found wrong, and then the value has the shape of the type.
  const file = value as unknown as RuleSetFile;
  return () => ({ file, ruleSet: seal(resolve(file, undefined, found), []) });
}

function readOverlay({ value, bases, findings, lost }: Reading): Finish {
  const parts = soundParts(value, "rule-set", findings);
  const isFaulty = parts.head.extends === undefined && Object.hasOwn(value, "extends");
  const base = isFaulty ? undefined : findBase(parts.head.extends, bases, findings);
  const found = (base ?? bases.find(({ id }) => id === "england"))?.facts ?? [];
  check("overlay", { value, parts, base, found, lost }, findings);
  const file = value as unknown as RuleSetFile;
  return base && (() => ({ file, ruleSet: seal(resolve(file, base, found), base.lineage) }));
}

function readResolved({ value, bases, findings, lost }: Reading): Finish {
  const parts = soundParts(value, "resolved-rule-set", findings);
  check("resolved", { value, parts, base: undefined, found: [], lost }, findings);
  if (findings.problems().length > 0) return undefined;
  const printed = value as unknown as RuleSet;
  const base = findLineage(printed.lineage, bases, findings);
  if (base !== undefined) checkPrinted(printed, base, findings);
  return () => ({ ruleSet: takePrinted(printed) });
}

function check(readAs: ReadAs, source: Omit<ScopeSource, "readAs">, report: Report): void {
  const { parts, base, found } = source;
  const levels = parts.listed.has("levels") ? parts.lists.levels.map(({ item }) => item) : (base?.levels ?? []);
  checkFile({ readAs, parts, base, found, levels, scope: scopeOf({ readAs, ...source }), report });
}

function isRuleSet(base: unknown): base is RuleSet {
  return isObject(base) && ["lineage", "levels", "facts", "rules"].every((key) => Array.isArray(base[key]));
}
