import { afterAll, describe, expect, it } from "vitest";
import { PROVER_MUTANTS } from "../verify/mutants/all-mutants.js";
import { killedBy, LAWS } from "../verify/mutants/laws.js";
import { PROVER_EXPORTS, type ProverSource } from "../verify/mutants/prover-source.js";
import { sourceWith } from "./faulty-engine.js";

describe("the laws of the prover kill a mutant in which", () => {
  const killed: string[] = [];
  // the cheapest laws first
  const inOrder = LAWS.flatMap((law) =>
    PROVER_MUTANTS.flatMap((mutant) => (mutant.killedBy === law ? [[mutant.says, mutant, law] as const] : [])),
  );

  it.each(inOrder)("%s", async (says, mutant, law) => {
    const found = await killedBy(law, await sourceWith<ProverSource>(PROVER_EXPORTS, mutant));
    expect(found).toBeDefined();
    killed.push([law, found?.after, says, found?.says.split("\n")[0]?.slice(0, 120)].join("\t"));
  });

  it("nothing is changed: that one lives through every law", async () => {
    const source = await sourceWith<ProverSource>(PROVER_EXPORTS);
    for (const law of LAWS) expect(await killedBy(law, source)).toBeUndefined();
  });

  afterAll(() => {
    if (process.env.SHOW_FAULTS !== undefined) console.info(killed.join("\n"));
  });
});

describe("a mutant that says the same in other words", () => {
  const same = PROVER_MUTANTS.filter((mutant) => typeof mutant.killedBy !== "string");

  it.each(same.map((mutant) => [mutant.says, mutant] as const))("lives through every law: %s", async (_, mutant) => {
    const source = await sourceWith<ProverSource>(PROVER_EXPORTS, mutant);
    for (const law of LAWS) expect(await killedBy(law, source, 12)).toBeUndefined();
  });
});
