import { afterAll, describe, expect, it } from "vitest";
import { PROVER_MUTANTS } from "../verify/mutants/all-mutants.js";
import { killedBy, LAWS } from "../verify/mutants/laws.js";
import { PROVER_EXPORTS, type ProverSource } from "../verify/mutants/prover-source.js";
import { sourceWith } from "./faulty-engine.js";

const isListed = (killer: (typeof PROVER_MUTANTS)[number]["killedBy"]): killer is (typeof LAWS)[number] =>
  typeof killer === "string";

describe("the laws of the prover kill a mutant in which", () => {
  const killed = new Map<string, string>();
  const mutants = PROVER_MUTANTS.filter((mutant) => isListed(mutant.killedBy));

  // the cheapest laws first
  const inOrder = LAWS.flatMap((law) => mutants.filter((mutant) => mutant.killedBy === law));

  it.each(inOrder.map((mutant) => [mutant.says, mutant] as const))("%s", async (says, mutant) => {
    if (!isListed(mutant.killedBy)) throw new Error("no law is named");
    const source = await sourceWith<ProverSource>(PROVER_EXPORTS, mutant);
    const found = await killedBy(mutant.killedBy, source);
    expect(found).toBeDefined();
    killed.set(says, `${mutant.killedBy}, number ${found?.after}`);
  });

  it("nothing is changed: that one lives through every law", async () => {
    const source = await sourceWith<ProverSource>(PROVER_EXPORTS);
    for (const law of LAWS) expect(await killedBy(law, source)).toBeUndefined();
  });

  afterAll(() => console.info(killed));
});

describe("a mutant that says the same in other words", () => {
  const same = PROVER_MUTANTS.filter((mutant) => !isListed(mutant.killedBy));

  it.each(same.map((mutant) => [mutant.says, mutant] as const))("lives: %s", async (_, mutant) => {
    const source = await sourceWith<ProverSource>(PROVER_EXPORTS, mutant);
    expect(await killedBy("literals", source)).toBeUndefined();
  });
});
