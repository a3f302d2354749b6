import type { Step } from "../../kernel/pointer.js";
import { digestOf } from "../digest.js";
import type { Report } from "../problem.js";
import type { RuleSet } from "../rule-set.js";

/** The set to which every other must lead down. */
const NATIONAL = "england";

/** The base that `extends` asks for; if it was not handed over or does not reach the national rules, that is reported. */
export function findBase(
  wanted: { readonly id: string; readonly version: string } | undefined,
  bases: readonly RuleSet[],
  report: Report,
): RuleSet | undefined {
  if (wanted === undefined) {
    report.add("no-national-floor", [], {});
    return undefined;
  }
  const path: readonly Step[] = ["extends"];
  const { id, version } = wanted;
  const called = bases.filter((base) => base.id === id);
  if (called.length === 0) {
    report.add("base-missing", path, { id, version, known: bases.map((base) => base.id) });
    return undefined;
  }
  const fitting = called
    .filter((base) => fits(base.version, version))
    .sort((a, b) => compareVersions(b.version, a.version));
  const [newest] = fitting;
  if (newest === undefined) {
    report.add("base-version", [...path, "version"], { id, version, known: called.map((base) => base.version) });
    return undefined;
  }
  const isNational = newest.lineage[0]?.id === NATIONAL;
  const isWhole = digestOf(newest) === newest.digest;
  if (!isNational) report.add("no-national-floor", path, {});
  if (!isWhole) report.add("base-changed", path, { what: `\`${id}\` ${newest.version}` });
  return isNational && isWhole ? newest : undefined;
}

/** Whether a version is the one that is asked for, or of the major version that is. */
function fits(version: string, wanted: string): boolean {
  return wanted.endsWith(".x") ? version.split(".")[0] === wanted.split(".")[0] : version === wanted;
}

function compareVersions(a: string, b: string): number {
  const [first, second] = [a.split(".").map(Number), b.split(".").map(Number)];
  const place = first.findIndex((number, index) => number !== second[index]);
  return place === -1 ? 0 : (first[place] ?? 0) - (second[place] ?? 0);
}
