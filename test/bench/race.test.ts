import { expect, it } from "vitest";
import { race } from "./measure/race.js";
import { medianOf, ratioOf } from "./measure/ratio.js";

it("gives every contender its turn in every round, at once or later, over all cases", async () => {
  const asked = { now: new Set<number>(), later: new Set<number>() };
  const runners = [
    { id: "now", cases: 7, answers: "at once", decide: (at: number) => asked.now.add(at) },
    { id: "later", cases: 7, answers: "later", decide: async (at: number) => asked.later.add(at) },
  ] as const;
  const times = await race(runners, { rounds: 4, turn: 1 });
  expect([...times].map(([id, figures]) => [id, figures.length])).toEqual([
    ["now", 4],
    ["later", 4],
  ]);
  expect([asked.now.size, asked.later.size]).toEqual([7, 7]);
});

it("sets best round against best round, and beside it the median of the rounds", () => {
  expect(ratioOf([2, 1, 4], [60, 80, 50])).toEqual({ best: 50, median: 30 });
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3])]).toEqual([2, 2.5]);
});
