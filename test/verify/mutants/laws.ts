import * as fc from "fast-check";
import { ruleSets } from "../../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../../generated/arbitrary-cases.js";
import { runs } from "../../generated/runs.js";
import { type Listed, listed } from "../../properties/proofs/councils.js";
import { comparedWith } from "../../properties/proofs/disagreements.js";
import { smallSets } from "../../properties/proofs/small-sets.js";
import { saidAlike } from "../model/said-alike.js";
import { namedCaseFault } from "../named/named-cases.js";
import { certificateFaults } from "./certificates.js";
import type { ProverLaw } from "./prover-mutant.js";
import type { ProverSource } from "./prover-source.js";
import { withheldFaults } from "./withheld.js";

/** The laws, the cheapest first. */
export const LAWS: readonly ProverLaw[] = ["named cases", "certificates", "literals", "withheld answers", "small sets"];

/** How many of what is made up each law looks at, at most: it stops at the first that kills. */
const MOST: Readonly<Record<ProverLaw, number>> = {
  "named cases": 1,
  certificates: 6,
  literals: 60,
  "withheld answers": 8,
  "small sets": 60,
};

const SMALL = fc.sample(smallSets, runs(MOST["small sets"]));
const GIVEN = fc.sample(setsWithCase(ruleSets), runs(MOST.literals));
const lists = new Map<number, Promise<Listed>>();

/** What a law says against a prover, after how many of what is made up; nothing where it lives through all of them. */
export interface Killed {
  readonly after: number;
  readonly says: string;
}

export async function killedBy(
  law: ProverLaw,
  source: ProverSource,
  most: number = MOST[law],
): Promise<Killed | undefined> {
  for (let at = 0; at < Math.min(most, MOST[law]); at++) {
    const says = await faultsAt(law, at, source).catch(String);
    if (says !== "") return { after: at + 1, says };
  }
  return undefined;
}

async function faultsAt(law: ProverLaw, at: number, source: ProverSource): Promise<string> {
  const [small] = SMALL.slice(at);
  const [given] = GIVEN.slice(at);
  if (law === "named cases") return namedCaseFault(source);
  if (law === "literals") {
    if (given !== undefined) saidAlike(...given, source);
    return "";
  }
  if (small === undefined) return "";
  if (law === "certificates") return certificateFaults(small, source).join("; ");
  if (law === "withheld answers") return withheldFaults(small, source).join("; ");
  // json-rules-engine looks at the cases of a set once, for all mutants
  const all = lists.get(at) ?? listed(small);
  lists.set(at, all);
  return comparedWith(await all, source).differences.join("; ");
}
