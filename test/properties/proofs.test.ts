import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unshrunk } from "../generated/runs.js";
import { compared, shortly } from "./proofs/disagreements.js";
import { smallSets } from "./proofs/small-sets.js";

describe("the prover, held against every case there is,", () => {
  it("finds in 400 small sets exactly what there is to be found, on cases that show it, and proves the rest", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(smallSets, async (small) => {
        const { differences, seen: some } = await compared(small);
        for (const one of some) seen.set(one, (seen.get(one) ?? 0) + 1);
        if (differences.length > 0) throw new Error([...differences, shortly(small)].join("\n"));
      }),
      unshrunk(400),
    );
    console.info(seen);
    expect(seen.size).toBe(30);
  });
});
