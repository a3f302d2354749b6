import { describe, expect, it } from "vitest";
import type { Absent } from "./contenders/contender.js";
import { gates } from "./gates.js";
import type { Goal, Measured } from "./goals/goal.js";
import { judge } from "./goals/judge.js";
import { ratioGoal } from "./goals/ratio-goal.js";
import type { Field } from "./measure/field.js";
import type { Measurements } from "./measure/measurements.js";
import { gateReport } from "./report/gate-report.js";
import { goalTable } from "./report/goal-table.js";
import { asMarkdown, asText } from "./report/table.js";
import { madeUp } from "./workload/made-up.js";

/** A field on which these contenders took so long, round by round. */
function timed(
  times: Readonly<Record<string, readonly number[]>>,
  absent: Readonly<Record<string, Absent>> = {},
): Measurements {
  const never = () => Promise.reject(new Error("nobody asks"));
  const field: Field = {
    ...{ workload: madeUp(20), density: "dense", contenders: [], runners: [], run: async () => undefined },
    ...{ times: new Map(Object.entries(times)), absent: new Map(Object.entries(absent)) },
  };
  return {
    ...{
      heap: never,
      batch: never,
      census: never,
      compileTime: never,
      coldStart: never,
      parquet: never,
      proofs: never,
      size: never,
    },
    field: async () => field,
    again: async () => undefined,
  };
}

const MISSING: Absent = { absent: "missing", why: "no binary for this machine" };

function rivalry(of: string, against: string): Goal {
  const on = [{ rules: 20, density: "dense" as const }];
  return ratioGoal({ id: `${of}-${against}`, what: `${of} against ${against}`, of, against, on, goal: 10, gate: 4 });
}

/** A goal whose figures are these, one measurement after the other. */
function measuring(...figures: readonly number[]): Goal {
  let times = 0;
  const limit = { of: "ms", unit: "ms", atMost: 10 } as const;
  const measure = async (): Promise<Measured> => ({ figures: { ms: figures[times++] ?? Number.NaN } });
  return { id: "milliseconds", what: "milliseconds", goal: limit, gate: limit, races: [], measure };
}

describe("a gate", () => {
  it("holds where ours is as many times as fast as it must be, and is missed where it is slow", async () => {
    const bench = timed({ quick: [2, 1, 4], slow: [60, 80, 50] });
    const judged = await gates([rivalry("quick", "slow"), rivalry("slow", "quick")], bench, () => undefined);
    const report = gateReport(judged);
    expect([report.numPassedTests, report.numFailedTests, report.success]).toEqual([1, 1, false]);
    expect(report.failures).toEqual([
      expect.stringMatching(/^slow-quick: missed: slow against quick: 0\.02x .*gate >= 4x$/),
    ]);
  });

  it("that is just missed is measured again, and one that is far off is not", async () => {
    const held = await gates([measuring(14, 9)], timed({}), () => undefined);
    const far = await gates([measuring(140, 9)], timed({}), () => undefined);
    expect([gateReport(held).success, gateReport(far).success]).toEqual([true, false]);
  });

  it("that stays just missed fails in the end", async () => {
    const [judged] = await gates([measuring(14, 13, 12, 11, 9)], timed({}), () => undefined);
    expect(judged?.measured).toEqual({ figures: { ms: 11 } });
  });

  it("that is known to be missed neither holds nor fails, is said with what limits it, and fails once it gets worse", async () => {
    const stands = { of: "ms", unit: "ms", atMost: 50, because: "to read all of it" } as const;
    const reports = [];
    for (const figure of [9, 40, 60]) {
      const goal = { ...measuring(figure, figure, figure, figure), stands };
      reports.push(gateReport(await gates([goal], timed({}), () => undefined)));
    }
    expect(reports.map(({ numPassedTests, numFailedTests }) => [numPassedTests, numFailedTests])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
    expect(reports.map(({ stillMissed }) => stillMissed)).toEqual([
      [],
      ["milliseconds: missed: milliseconds: 40 ms; gate <= 10 ms; it must stay <= 50 ms: to read all of it"],
      [],
    ]);
  });

  it("that needs a missing package neither holds nor fails", async () => {
    const judged = await gates(
      [rivalry("quick", "absent")],
      timed({ quick: [1] }, { absent: MISSING }),
      () => undefined,
    );
    const { numPassedTests, numFailedTests } = gateReport(judged);
    expect([numPassedTests, numFailedTests]).toEqual([0, 0]);
  });

  it("is missed where a contender cannot decide by the rules at all", async () => {
    const bench = timed({ slow: [1] }, { speechless: { absent: "cannot say it", why: "no counts" } });
    const judged = await gates([rivalry("speechless", "slow")], bench, () => undefined);
    const { numPassedTests, numFailedTests, failures } = gateReport(judged);
    expect([numPassedTests, numFailedTests]).toEqual([0, 1]);
    expect(failures).toEqual([expect.stringContaining("cannot say it: no counts; gate >= 4x")]);
  });

  it("on a figure that nobody measured is an error of the benchmark, not a gate that holds", async () => {
    const goal: Goal = { ...measuring(1), gate: { of: "seconds", unit: "s", atMost: 1 } };
    await expect(gates([goal], timed({}), () => undefined)).rejects.toThrow("nobody measured seconds");
  });
});

describe("the table of goals", () => {
  it("names what is missing and why", async () => {
    const judged = await judge(rivalry("quick", "absent"), timed({ quick: [1] }, { absent: MISSING }));
    const row = ["quick-absent", ">= 10x", ">= 4x", "missing: no binary for this machine", "missing", "missing"];
    const cells = asText(goalTable([judged]))
      .split("\n")[3]
      ?.split(/ {2,}/);
    expect(cells).toEqual(row);
  });

  it("says in a line of its own which goal or gate is missed or could not be measured, and that none is", async () => {
    const far = rivalry("slow", "quick");
    const absent = rivalry("quick", "absent");
    const bench = timed({ quick: [1], slow: [50] }, { absent: MISSING });
    const page = asMarkdown(
      goalTable([await judge(far, bench), await judge(absent, bench), await judge(measuring(9), bench)]),
    );
    expect(page.split("\n").filter((line) => line.startsWith("- "))).toEqual([
      "- `slow-quick` misses its goal of >= 10x and its gate of >= 4x: 0.02x (median 0.02x).",
      "- `quick-absent` could not be measured: missing: no binary for this machine.",
    ]);
    expect(asMarkdown(goalTable([await judge(measuring(9), bench)]))).toContain("\nEvery goal and every gate holds.\n");
  });

  it("says on the page what each row is, and sets figures to the right", async () => {
    const page = asMarkdown(goalTable([await judge(measuring(7), timed({}))]));
    expect(page).toContain("| row | what | goal | gate | measured | goal held | gate held |\n");
    expect(page).toContain("| milliseconds | milliseconds | <= 10 ms | <= 10 ms | 7 ms | held | held |");
    expect(page).toContain("| --- | --- | --- | --- | ---: | --- | --- |");
  });
});
