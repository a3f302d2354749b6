import { compare, confirm, testCases, verify } from "levels-of-need/verify";
import type { RuleSet } from "../../../src/ruleset/rule-set.js";
import { madeUpThresholds, type Shape } from "./made-up-thresholds.js";
import type { ProofOutcome } from "./outcome.js";
import { type Defect, ESCALATES, planted } from "./planted.js";

// A file of its own, so that the memory is that of the proofs alone.
const [many = "60", shape = "plain"] = process.argv.slice(2);

type Taken = Parameters<typeof verify>[0];

function taken(ruleSet: RuleSet): Taken {
  return ruleSet as Taken;
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

function timed<Outcome>(work: () => Outcome): readonly [Outcome, number] {
  const before = seconds();
  const outcome = work();
  return [outcome, seconds() - before];
}

const { before, after, spoilt } = planted(madeUpThresholds(Number(many), shape as Shape));
const mustNotMatter = [{ fact: "group01" }, { fact: "group02" }];
const properties = { alwaysEscalate: [ESCALATES], mustNotMatter };
const start = performance.now();
const [report, verifying] = timed(() =>
  verify(taken(after), { baseline: taken(before), properties, certificate: "kept" }),
);
const [, comparing] = timed(() => compare(taken(before), taken(after)));
const [, testing] = timed(() => testCases(taken(after), { criterion: "mcdc" }));
const elapsed = (performance.now() - start) / 1_000;
const [confirmed, replaySeconds] = timed(() => confirm(report.certificate ?? []));
if (!confirmed.confirmed) throw new Error(confirmed.says);

function found([defect, names]: readonly [string, readonly string[]]): readonly [string, number] {
  const findings = report.findings.filter(({ code }) => code === defect);
  // what always escalates is found by its fact
  if (defect === "not-escalated") return [defect, findings.length];
  return [defect, names.filter((name) => findings.some(({ rule }) => rule === name)).length];
}

const outcome: ProofOutcome = {
  seconds: verifying + comparing + testing,
  elapsed,
  parts: { verify: verifying, compare: comparing, testCases: testing },
  replaySeconds,
  claims: confirmed.claims,
  peak: process.resourceUsage().maxRSS / 1_000,
  found: Object.fromEntries(Object.entries(spoilt).map(found)) as Record<Defect, number>,
};
console.log(JSON.stringify(outcome));
