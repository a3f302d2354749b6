import { digestOf } from "../digest.js";
import type { Report } from "../problem.js";
import type { Ancestor, RuleSet } from "../rule-set.js";

/**
 * The set below a printed one, as the printed lineage names it; a root is its own.
 *
 * It must be the very set from which the printed one was made, by version and digest, and so must its own ancestors.
 */
export function findLineage(
  lineage: readonly Ancestor[],
  bases: readonly RuleSet[],
  report: Report,
): RuleSet | undefined {
  const place = Math.max(0, lineage.length - 2);
  const wanted = lineage[place];
  if (wanted === undefined) return undefined;
  if (lineage[0]?.id !== "england") {
    report.add("no-national-floor", ["lineage"], {});
    return undefined;
  }
  const { id, version } = wanted;
  const path = ["lineage", place];
  const called = bases.filter((base) => base.id === id);
  const base = called.find((one) => one.version === version);
  if (called.length === 0) report.add("base-missing", path, { id, version, known: bases.map((one) => one.id) });
  else if (base === undefined) {
    report.add("base-version", [...path, "version"], { id, version, known: called.map((one) => one.version) });
  }
  if (base === undefined) return undefined;
  const above = lineage.slice(0, place + 1);
  const isSame =
    base.lineage.length === above.length && base.lineage.every((one, index) => isSameSet(one, above[index]));
  if (isSame && digestOf(base) === base.digest) return base;
  report.add("base-changed", path, { what: `\`${id}\` ${version}` });
  return undefined;
}

function isSameSet(one: Ancestor, other: Ancestor | undefined): boolean {
  return one.id === other?.id && one.version === other.version && one.digest === other.digest;
}
