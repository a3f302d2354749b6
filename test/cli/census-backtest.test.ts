import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CensusChild } from "../../src/census/return/child.js";
import { writeReturn } from "../../src/census/xml/write-return.js";
import { run } from "../../src/cli/run.js";
import { Interrupted } from "../../src/cli/terminal.js";
import { childOf, episodeOf } from "../census/backtest/made-up-return.js";
import { commandLine, inFolder } from "./in-process.js";

const ON = ["--on", "2026-11-22", "--sample", "2"];

function someChildren(number: number, name: string): readonly CensusChild[] {
  return Array.from({ length: number }, (_, at) =>
    childOf({
      localId: `${name}${at}`,
      episodes: [
        episodeOf({
          assessments: [{ started: "2025-06-10", authorised: "2025-07-20", factors: at % 2 === 0 ? ["16A"] : ["3A"] }],
        }),
      ],
    }),
  );
}

async function returnIn(
  folder: string,
  name: string,
  children: readonly CensusChild[],
  authority = "399",
): Promise<string> {
  let text = "";
  const header = { collection: "CIN", year: "2026", referenceDate: "2026-03-31", authority, sourceLevel: "L" };
  for await (const piece of writeReturn(header, children, 2026)) text += piece;
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A command that somebody interrupts once it has read so much that it looks whether anybody did. */
async function interrupted(
  args: readonly string[],
): Promise<{ readonly exit: number; readonly err: string; readonly out: string }> {
  let [out, err] = ["", ""];
  let asked = 0;
  const controller = new AbortController();
  const exit = await run(args, {
    out: (text) => {
      out += text;
    },
    outInTurn: async (text) => {
      out += text;
      return "read";
    },
    err: (text) => {
      err += text;
    },
    readStandardInput: async () => new Uint8Array(),
    standardInput: async function* () {},
    interrupted: () => {
      // The first return is read; the second one is interrupted.
      if (++asked === 2) controller.abort(new Interrupted("ended"));
      return controller.signal;
    },
    today: () => "2026-11-21",
    isColoured: false,
    isWatched: false,
  });
  return { exit, err, out };
}

describe("levels-of-need census backtest", () => {
  test("counts several returns together, and side by side by council", () =>
    inFolder(async (folder) => {
      const one = await returnIn(folder, "one.xml", someChildren(8, "A"), "399");
      const other = await returnIn(folder, "other.xml", someChildren(12, "B"), "398");
      const said = await commandLine(["census", "backtest", one, other, "--format", "json", ...ON]);
      expect(said.exit).toBe(0);
      const report = JSON.parse(said.out);
      expect([report.episodes, report.limits.length]).toEqual([20, 8]);
      expect(report.byCouncil.rows.map(({ row, all }: { row: string; all: number }) => [row, all])).toEqual([
        ["398", 12],
        ["399", 8],
      ]);
    }));

  test("goes on after an interruption, with the same result as without one", () =>
    inFolder(async (folder) => {
      const one = await returnIn(folder, "one.xml", someChildren(8, "A"));
      const other = await returnIn(folder, "other.xml", someChildren(12, "B"));
      const [resume, output] = [join(folder, "so-far"), join(folder, "report.json")];
      const args = ["census", "backtest", one, other, "--format", "json", ...ON];
      const whole = await commandLine(args);
      const ended = await interrupted([...args, "--resume", resume, "-o", output]);
      expect([ended.exit, ended.out, existsSync(output), existsSync(resume)]).toEqual([2, "", false, true]);
      expect(ended.err).toContain("interrupted before the end of the return");
      const resumed = await commandLine([...args, "--resume", resume, "-o", output]);
      expect(resumed.err).toContain("going on from");
      expect(readFileSync(output, "utf8")).toBe(whole.out);
      expect(readdirSync(folder).sort()).toEqual(["one.xml", "other.xml", "report.json"]);
    }));

  test("refuses a checkpoint of other returns, and one that is not whole", () =>
    inFolder(async (folder) => {
      const one = await returnIn(folder, "one.xml", someChildren(8, "A"));
      const other = await returnIn(folder, "other.xml", someChildren(12, "B"));
      const resume = join(folder, "so-far");
      await interrupted(["census", "backtest", one, other, ...ON, "--resume", resume]);
      const changed = await commandLine(["census", "backtest", other, one, ...ON, "--resume", resume]);
      expect([changed.exit, changed.err]).toEqual([
        2,
        expect.stringContaining("belongs to a run of other returns, rules or options"),
      ]);
      writeFileSync(resume, readFileSync(resume, "utf8").replace('"children":0', '"children":9'));
      const cut = await commandLine(["census", "backtest", one, other, ...ON, "--resume", resume]);
      expect([cut.exit, cut.err]).toEqual([2, expect.stringContaining("no checkpoint that was written here whole")]);
    }));

  test("of a return that breaks off prints no report and leaves no file", () =>
    inFolder(async (folder) => {
      const path = await returnIn(folder, "cut.xml", someChildren(8, "A"));
      const text = readFileSync(path, "utf8");
      writeFileSync(path, text.slice(0, text.length / 2));
      const output = join(folder, "report.html");
      const said = await commandLine(["census", "backtest", path, ...ON, "--format", "html", "-o", output]);
      expect([said.exit, said.out, existsSync(output)]).toEqual([2, "", false]);
      expect(said.err).toContain("cut.xml");
    }));

  test("refuses a report that could not be written before it reads a return", () =>
    inFolder(async (folder) => {
      const there = join(folder, "report.html");
      writeFileSync(there, "mine");
      const unread = join(folder, "no-such-return.xml");
      const sets = ["--before", "england", "--after", "england"];
      for (const command of [["backtest"], ["compare", ...sets]]) {
        const [name = "", ...options] = command;
        const args = ["census", name, unread, ...options, "--on", "2026-11-22", "-o"];
        expect((await commandLine([...args, there])).err).toContain(`${there} is there already`);
        expect((await commandLine([...args, join(folder, "none", "x.html")])).err).toContain(
          "its folder does not exist",
        );
      }
      expect(readdirSync(folder)).toEqual(["report.html"]);
    }));

  test("says in a sentence what it cannot take", async () => {
    const said = async (...args: readonly string[]): Promise<readonly [number | null, string]> => {
      const { exit, err } = await commandLine(["census", "backtest", ...args]);
      return [exit, err.trim()];
    };
    expect(await said("x.xml", "--threshold", "2")).toEqual([
      2,
      "levels-of-need: --threshold takes 0, which hides nothing, or a whole number from 3",
    ]);
    expect(await said("x.xml", "--monitoring", "religion")).toEqual([
      2,
      "levels-of-need: --monitoring takes sex, ethnicity, disability or some of them",
    ]);
    expect(await said("-", ...ON, "--resume", "x")).toEqual([
      2,
      "levels-of-need: --resume needs files: standard input cannot be read a second time",
    ]);
    expect((await said("nowhere.xml", ...ON))[0]).toBe(2);
  });
});

describe("levels-of-need census compare", () => {
  test("moves nobody between a set and itself, and says all limits", () =>
    inFolder(async (folder) => {
      const path = await returnIn(folder, "one.xml", someChildren(8, "A"));
      const said = await commandLine([
        "census",
        "compare",
        path,
        "--before",
        "england",
        "--after",
        "england",
        "--on",
        "2026-11-22",
        "--format",
        "json",
      ]);
      expect(said.exit).toBe(0);
      const { moved, limits } = JSON.parse(said.out);
      expect([moved.up, moved.down, moved.stay, limits.length]).toEqual([
        { from: 0, to: 0 },
        { from: 0, to: 0 },
        { from: 8, to: 8 },
        8,
      ]);
    }));

  test("says who moves, through which theme, with an example that enough children share", () =>
    inFolder(async (folder) => {
      const path = await returnIn(folder, "one.xml", someChildren(24, "A"));
      const strict = join(folder, "strict.json");
      writeFileSync(strict, JSON.stringify(STRICT));
      const said = await commandLine([
        "census",
        "compare",
        path,
        "--before",
        "england",
        "--after",
        strict,
        "--on",
        "2026-11-22",
        "--format",
        "json",
      ]);
      expect(said.err).toBe("");
      const { moved, examples, themes } = JSON.parse(said.out);
      expect([moved.up, moved.down]).toEqual([
        { from: 12, to: 12 },
        { from: 0, to: 0 },
      ]);
      expect(examples).toHaveLength(1);
      expect(JSON.stringify(examples)).not.toMatch(/A\d|\d{4}-\d\d/);
      expect(themes.map(({ up }: { up: number | string }) => up)).toContain(10);
    }));
});

/** A fictional council that looks at every sign of neglect as a matter of child protection. */
const STRICT = {
  format: 1,
  id: "borchester",
  version: "1.0.0",
  title: "Borchester levels of need",
  jurisdiction: "england",
  authority: { name: "Borchester" },
  status: "draft",
  extends: { id: "england", version: "1.x" },
  sources: [
    {
      id: "borchester-2026",
      title: "Levels of need",
      kind: "local policy",
      published: "2026-09-01",
      publisher: "Borchester",
    },
  ],
  rules: [
    {
      name: "borchester-any-neglect",
      title: "Any sign of neglect",
      theme: "neglect",
      binding: "indicative",
      conditions: { all: [{ fact: "neglectCertainty", operator: "atLeast", value: "possible" }] },
      event: { type: "child-protection" },
      reason: "The child shows a sign of neglect.",
      basis: [
        { source: "borchester-2026", at: "page 3", force: "local policy", confidence: "A", checked: "2026-09-01" },
      ],
      urgency: "same-day",
      tell: "tell-unless-unsafe",
      examples: [
        { name: "neglect is known", given: { neglectCertainty: "known" }, expect: "applies" },
        { name: "no neglect", given: { neglectCertainty: "none" }, expect: "does not apply" },
        { name: "not known", given: {}, expect: "may apply" },
      ],
    },
  ],
};
