import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FetchOptions, indicateWithFacts } from "../../src/engine/indicate-with-facts.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { everythingOf, type Fetching, fetchersFor, fetchings } from "../generated/arbitrary-fetching.js";
import { ruleSets } from "../generated/arbitrary-rule-sets.js";
import { asked, type MadeUpCase } from "../generated/asked.js";
import { runs } from "../generated/runs.js";

const cases = fetchings(ruleSets);

function fetchAndIndicate(fetching: Fetching, made?: string[], options: Partial<FetchOptions> = {}) {
  const { set, world, given, atOnce } = fetching;
  return indicateWithFacts(set, fetchersFor(fetching, made), {
    on: world.on,
    given: given as NonNullable<FetchOptions["given"]>,
    atOnce,
    ...options,
  });
}

/** Levels, danger, and which duties apply and may apply. */
function whatMatters(set: RuleSet, given: MadeUpCase): object {
  const { atLeast, pointsTo, couldBe, enoughKnown, ask, duties } = asked(set).indicate(given);
  const dangers = ask.filter(({ kind }) => kind === "danger").map(({ fact }) => fact);
  return { atLeast, pointsTo, couldBe, enoughKnown, dangers, duties: duties.map((one) => `${one.duty} ${one.holds}`) };
}

describe("an indication whose facts are fetched as they are needed", () => {
  it("has the levels, the danger and the duties that everything fetched would give", async () => {
    let spared = 0;
    await fc.assert(
      fc.asyncProperty(cases, async (fetching) => {
        const { indication, notAsked } = await fetchAndIndicate(fetching);
        const { atLeast, pointsTo, couldBe, enoughKnown, ask, duties } = indication;
        const dangers = ask.filter(({ kind }) => kind === "danger").map(({ fact }) => fact);
        spared += notAsked.length;
        expect({
          ...{ atLeast, pointsTo, couldBe, enoughKnown, dangers },
          duties: duties.map((one) => `${one.duty} ${one.holds}`),
        }).toEqual(whatMatters(fetching.set, everythingOf(fetching)));
      }),
      runs(1_500),
    );
    expect(spared).toBeGreaterThan(500);
  });
});
