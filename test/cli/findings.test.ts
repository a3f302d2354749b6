import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { file, inTemporaryFolder, levelsOfNeed, type Said } from "./command-line.js";

const borchester = readFileSync("test/cli/sound-example.json", "utf8");
const draft = borchester.replace('"approved"', '"draft"');
const DAY = ["--on", "2026-11-21"];

/** Checks Borchester's file as a test changes it. */
function check(text: string, ...args: readonly string[]): Said {
  return inTemporaryFolder((folder) => {
    file(folder, "borchester.json", text);
    return levelsOfNeed(["check", "borchester.json", ...args], { in: folder });
  });
}

describe("what levels-of-need check finds worth a look", () => {
  it("is printed with its line, as a warning, and does not fail", () => {
    const { exit, out, err } = check(draft, ...DAY);
    expect(out).toMatch(
      /^borchester\.json:10:13: warning: the set is a draft; .* \(draft\)\n {4}10 \| {3}"status": "draft",\n/,
    );
    expect(out).toMatch(/examples run, 1 warning\n$/);
    expect(err).toBe("");
    expect(exit).toBe(0);
  });

  it("fails where that was asked for", () => {
    expect(check(draft, ...DAY, "--fail-on", "warning").exit).toBe(1);
    expect(check(borchester, ...DAY, "--fail-on", "warning").exit).toBe(0);
  });

  it("fails by itself where it cannot be meant so", () => {
    const impossible = borchester.replace(
      '"fact": "earlyHelpWithoutProgress", "operator": "equal", "value": true',
      '"fact": "schoolAttendancePercent", "operator": "greaterThan", "value": 85',
    );
    const { exit, out } = check(impossible, ...DAY);
    expect(out).toMatch(/borchester\.json:\d+:\d+: `borchester-half-of-school-missed` can apply to no child/);
    expect(out).toMatch(/failed examples?, 1 error\n$/);
    expect(exit).toBe(1);
  });

  it("comes after examples that come out otherwise than they say, each on its line", () => {
    const { out } = check(draft.replace('"expect": "may apply"', '"expect": "applies"'), ...DAY);
    expect(out).toMatch(/^borchester\.json:\d+:\d+: rule .*\(failed-example\)/);
    expect(out.indexOf("(draft)")).toBeGreaterThan(out.indexOf("(failed-example)"));
  });

  it("depends on the day that is named", () => {
    const { out } = check(borchester, "--on", "2027-09-02");
    expect(out).toContain("the review was due by 2027-09-01");
  });

  it("is looked at as on today where no day is named, and the day is said once", () => {
    const { err } = levelsOfNeed(["check", "rules/staffordshire.json", "test/cli/sound-example.json"]);
    expect(err.match(/looked at as on today, \d{4}-\d{2}-\d{2} by this machine's clock/g)).toHaveLength(1);
  });

  it("is given as JSON beside the problems", () => {
    const { problems, findings } = JSON.parse(check(draft, ...DAY, "--format", "json").out);
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([
      { lint: "draft", severity: "warning", at: "/status", page: "docs/lints/draft.md" },
    ]);
  });

  it("annotates a GitHub workflow as a warning", () => {
    expect(check(draft, ...DAY, "--format", "github").out).toMatch(
      /^::warning file=borchester\.json,line=10,col=13,title=draft::/,
    );
  });
});

describe("levels-of-need check with several files", () => {
  it("reads each, and sums each up", () => {
    const { exit, out } = levelsOfNeed(["check", "rules/staffordshire.json", "rules/wolverhampton.json", ...DAY]);
    expect(out.match(/nothing found/g)).toHaveLength(2);
    expect(exit).toBe(0);
  });

  it("fails if one fails, and says first which cannot be read", () => {
    expect(levelsOfNeed(["check", "rules/staffordshire.json", "test/cli/wrong-example.json", ...DAY]).exit).toBe(1);
    const { exit, out, err } = levelsOfNeed(["check", "nowhere.json", "rules/staffordshire.json", ...DAY]);
    expect(err).toContain("`nowhere.json` does not exist");
    expect(out).toContain("nothing found");
    expect(exit).toBe(2);
  });
});
