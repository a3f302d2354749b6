import { PROPERTY_IDS } from "../../../src/verify/properties/property.js";
import { confirm, type Finding, type Report, verify } from "../../../src/verify.js";
import { inShort } from "../../generated/smaller.js";
import { bandFaults } from "./bands.js";
import { type Listed, listed } from "./councils.js";
import { coverFaults } from "./covers.js";
import { DEFINITIONS } from "./definitions.js";
import { faultsOf } from "./examples.js";
import type { Small } from "./small-sets.js";

/** What the prover and the enumeration of all cases say differently. */
export interface Compared {
  readonly differences: readonly string[];
  /** How often each code was found, and each property proved. */
  readonly seen: readonly string[];
}

export async function compared(small: Small): Promise<Compared> {
  return comparedWith(await listed(small), { verify, confirm });
}

/** What proves, and what follows a proof: as it stands, or with a fault planted. */
export interface ProofSource {
  readonly verify: typeof verify;
  readonly confirm: typeof confirm;
}

/** The same where the cases of the set were listed before. */
export function comparedWith(all: Listed, source: ProofSource): Compared {
  const { small } = all;
  if (all.assumedWorlds.length === 0) return { differences: refusal(small, source), seen: ["refused"] };
  const report = proofOf(small, source);
  return {
    differences: [...differencesIn(report, all, source), ...bandFaults(report, all), ...coverFaults(report, all)],
    seen: [...report.findings.map(({ code }) => code), ...report.proved.map(({ property }) => `proved ${property}`)],
  };
}

function proofOf(
  { own, baseline, alwaysEscalate, mustNotMatter, assume }: Small,
  source: Pick<ProofSource, "verify">,
): Report {
  const properties = { only: HELD_HERE, alwaysEscalate, mustNotMatter };
  return source.verify(own, { baseline, assume, properties, certificate: "kept" });
}

/** Of which it is not known how often they are found, or with which names. */
const HELD_APART: readonly string[] = ["inconclusive", "overlap", "only-together", "unknown-hides-protection"];

/** Conditions without effect are held against every case in a law of their own. */
const HELD_HERE = PROPERTY_IDS.filter((id) => id !== "conditions-have-effect");

/** Assumptions that no child meets must be refused. */
function refusal(small: Small, source: ProofSource): readonly string[] {
  try {
    proofOf(small, source);
  } catch (error) {
    return error instanceof Error && error.name === "MisuseError" ? [] : [String(error)];
  }
  return ["something was proved of children who do not exist"];
}

function differencesIn(report: Report, all: Listed, source: ProofSource): readonly string[] {
  const differences: string[] = [];
  const found = report.findings.filter(({ code }) => !HELD_APART.includes(code)).map(asText);
  const expected = Object.entries(DEFINITIONS).map(([property, define]) => ({ property, ...define(all) }));
  const wanted = expected.flatMap(({ property, found: some }) => {
    if (property === "no-unknown-hides") return [];
    // that a rule never applies is found by two properties, and said once
    return property === "rules-have-effect" ? some.filter((text) => !text.startsWith("never-applies")) : some;
  });
  differences.push(...minus(wanted, found).map((text) => `missed: ${text}`));
  differences.push(...minus(found, wanted).map((text) => `found wrongly: ${text}`));
  for (const { property, found: some, empty, surelyEmpty = empty } of expected) {
    const isProved = report.proved.some((one) => one.property === property);
    if (isProved && some.length + surelyEmpty > 0) differences.push(`proved wrongly: ${property}`);
    const open = report.findings.filter(({ code, says }) => code === "inconclusive" && says.endsWith(`(${property})`));
    if (open.length > empty || open.length < surelyEmpty)
      differences.push(`${property}: ${open.length} open, not ${empty}`);
    const isAsked = !report.notAsked.some((one) => one.property === property);
    if (!isProved && some.length + open.length === 0 && isAsked) {
      differences.push(`neither proved nor found: ${property}`);
    }
    if (isProved && !isAsked) differences.push(`proved, and there was nothing to ask: ${property}`);
  }
  for (const finding of report.findings) {
    differences.push(...faultsOf(finding, all).map((fault) => `${asText(finding)}: ${fault}`));
  }
  const confirmed = source.confirm(report.certificate ?? []);
  if (!confirmed.confirmed) differences.push(confirmed.says);
  return differences;
}

/** Counted: what is found twice must be wanted twice. */
function minus(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return some.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function asText({ code, rule, fact }: Finding): string {
  if (code === "reading-not-worst") return `${code} ${fact}`;
  return [code, fact ?? [], rule ?? []].flat().join(" ");
}

/** What of a small set bears on the answers, short enough to read. */
export function shortly({ own, baseline, ...rest }: Small): string {
  const given = { on: "", facts: {} };
  return [
    inShort([own, given]),
    `baseline: ${inShort([{ ...baseline, facts: [] }, given])}`,
    JSON.stringify(rest),
  ].join("\n");
}
