import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleSets } from "../../src/testing/made-up/rule-sets.js";
import { setsWithCase } from "../generated/arbitrary-cases.js";
import { runs, unshrunk } from "../generated/runs.js";
import { prepare } from "../plain/prepare.js";
import { byBruteForce } from "./by-brute-force.js";
import { agree } from "./compared.js";

const pairs = setsWithCase(ruleSets);

describe("brute force over every completion", () => {
  it("says of 3,000 rule sets and cases exactly what the engine says", () => {
    fc.assert(
      fc.property(pairs, (pair) => agree(pair)),
      unshrunk(3_000),
    );
  });

  it("is tried on cases of every sort", () => {
    const seen = new Map<string, number>();
    const see = (sort: string, isSo: boolean): Map<string, number> =>
      seen.set(sort, (seen.get(sort) ?? 0) + Number(isSo));
    for (const [set, given] of fc.sample(pairs, runs(600))) {
      const outcome = byBruteForce(set, given);
      see("refused", outcome === undefined);
      see("of a grown-up", Number(given.facts.ageMonths) >= 216);
      if (outcome === undefined) continue;
      see("not settled", !outcome.settled);
      see("too little known", !outcome.enoughKnown);
      see("raised by a reading", outcome.pointsTo !== outcome.atLeast);
      see(
        "with a reading withdrawn",
        outcome.readings.some((reading) => reading.endsWith("withdrawn")),
      );
      see(
        "with a duty that may apply",
        outcome.duties.some((duty) => duty.endsWith("may apply")),
      );
      see(
        "with a question for a rule",
        outcome.ask.some((question) => question.includes("rule-")),
      );
      see(
        "with a fact that stands twice",
        prepare(set).rules.some(({ tried }) => tried.length > 0),
      );
      see("with a count and a named condition", set.counts.length > 0 && "condition-one" in set.conditions);
    }
    expect([...seen].filter(([, number]) => number < 3)).toEqual([]);
  });
});
