import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verify } from "../../src/verify.js";
import { runs, unshrunk } from "../generated/runs.js";
import { unlessRefused } from "./by-the-engine.js";
import { compared, shortly } from "./proofs/disagreements.js";
import { smallSets } from "./proofs/small-sets.js";

/** Everything that the small sets must bring about, or the comparison says little. */
const SEEN = [
  ...["never-applies", "always-applies", "no-effect", "not-monotone", "below-floor", "below-baseline", "not-escalated"],
  ...["undue-influence", "overlap", "silent-case", "only-together", "unknown-hides-protection", "reading-not-worst"],
  ...["inconclusive", "refused", "proved rules-can-apply", "proved rules-have-effect", "proved monotone"],
  ...["proved floor-kept", "proved always-escalated", "proved facts-are-heard", "proved bands-do-not-overlap"],
  ...["proved no-undue-influence", "proved no-unknown-hides", "proved readings-are-worst"],
];

describe("the prover, held against every case there is,", () => {
  it("finds in 450 small sets all that there is to be found and no more, on cases that show it, and proves the rest", async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(smallSets, async (small) => {
        const { differences, seen: some } = await compared(small);
        for (const one of some) seen.set(one, (seen.get(one) ?? 0) + 1);
        if (differences.length > 0) throw new Error([...differences, shortly(small)].join("\n"));
      }),
      unshrunk(450),
    );
    expect(SEEN.filter((one) => (seen.get(one) ?? 0) < 3)).toEqual([]);
  });

  it.each([0, 1])(
    "proves nothing with a budget of %i that it does not prove without one, in 150 small sets",
    (budget) => {
      let [held, open] = [0, 0];
      fc.assert(
        fc.property(smallSets, ({ own, baseline, assume, ...properties }) => {
          const asked = { baseline, assume, properties };
          const whole = unlessRefused(() => verify(own, asked));
          if (whole === undefined) {
            expect(() => verify(own, { ...asked, budget })).toThrow(/no child is as assumed/);
            return;
          }
          const cut = verify(own, { ...asked, budget });
          const proved = whole.proved.map(({ property }) => property);
          expect(proved).toEqual(expect.arrayContaining(cut.proved.map(({ property }) => property)));
          for (const property of proved) {
            const isProved = cut.proved.some((one) => one.property === property);
            const isOpen = cut.findings.some(
              ({ code, says }) => code === "inconclusive" && says.endsWith(`(${property})`),
            );
            expect(isProved || isOpen).toBe(true);
            held += Number(isProved);
            open += Number(!isProved);
          }
        }),
        runs(150),
      );
      expect(held).toBeGreaterThan(300);
      console.info(budget, open);
    },
  );
});
