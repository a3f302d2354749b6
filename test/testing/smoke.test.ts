import * as fc from "fast-check";
import { it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { england } from "../../src/england/england.js";
import { writtenCases } from "../../src/testing/cases/arbitrary-case.js";
import { neverBelowTheBaseline } from "../../src/testing/laws/above-the-baseline.js";
import { agreesWith } from "../../src/testing/laws/agreement.js";
import {
  levelNeverFallsWhenHarmRises,
  levelNeverRisesWhenAProtectiveFactRises,
} from "../../src/testing/laws/harm-and-protection.js";
import { knowingMoreNeverLowersAtLeast, knowingMoreNeverRaisesCouldBe } from "../../src/testing/laws/knowing-more.js";
import { levelsAreInOrder } from "../../src/testing/laws/levels-in-order.js";
import { sameFactsSameAnswer } from "../../src/testing/laws/same-facts.js";
import { whatMustNotMatterDoesNot } from "../../src/testing/laws/what-must-not-matter.js";

const set = england();
it.each(["sparse", "dense", "complete", undefined] as const)("cases %s", (density) => {
  const t = performance.now();
  const c = fc.sample(writtenCases(set, density === undefined ? {} : { density }), { seed: 1, numRuns: 200 });
  const b = compile(set);
  const t2 = performance.now();
  const levels = c.map((x) => b.bounds(x as never));
  console.info(
    density,
    t2 - t,
    performance.now() - t2,
    c.reduce((n, x) => n + Object.keys(x.facts).length, 0) / 200,
    JSON.stringify(
      Object.fromEntries(set.levels.map((l) => [l.id, levels.filter((b) => b.pointsTo.id === l.id).length])),
    ),
    levels.filter((l) => l.atLeast.id === l.couldBe.id).length,
  );
});
it.each([
  levelNeverFallsWhenHarmRises,
  levelNeverRisesWhenAProtectiveFactRises,
  levelsAreInOrder,
  knowingMoreNeverLowersAtLeast,
  knowingMoreNeverRaisesCouldBe,
  sameFactsSameAnswer,
  (s: typeof set) => whatMustNotMatterDoesNot(s, ["agreementToHelp", "reporterRole"]),
  (s: typeof set) => neverBelowTheBaseline(s, s),
  (s: typeof set) => agreesWith(s, compile(s).indicate),
])("%s", (law) => {
  const t = performance.now();
  console.info(JSON.stringify(law(set)), performance.now() - t);
});
