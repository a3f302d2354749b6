import { describe, expect, test } from "vitest";
import { lintRuleSet } from "../../../src/ruleset/linting/lint-rule-set.js";
import { toResolvedJson } from "../../../src/ruleset/print.js";
import { accepted, borchester, type Json, theNational } from "../sets.js";
import { cleanFile, cleanFileWith, findingsIn, found, TODAY } from "./clean-file.js";

const UNUSED: Json = {
  actions: ["ring-the-hub", "ring-the-night-team"].map((id) => ({
    id,
    says: "Ring.",
    by: "whoever is there",
    basis: (cleanFile().rules as { basis: unknown }[])[0]?.basis,
  })),
};
const silenced = (at?: string, lint = "never-used"): Json =>
  cleanFileWith({ ...UNUSED, silence: [{ lint, reason: "So it is.", ...(at === undefined ? {} : { at }) }] });

describe("a silence", () => {
  test("without a place silences its lint in the whole file", () => {
    expect(found(cleanFileWith(UNUSED))).toEqual(["never-used at /actions/0", "never-used at /actions/1"]);
    expect(found(silenced())).toEqual([]);
  });

  test.each(["ring-the-hub", "/actions/0"])("silences what is called or stands at %s, and nothing else", (at) => {
    expect(found(silenced(at))).toEqual(["never-used at /actions/1"]);
  });

  test("silences all that stands in the place that it points to", () => {
    expect(found(silenced("/actions"))).toEqual([]);
  });

  test("is itself found when it silences nothing", () => {
    expect(found(silenced("/action"))).toContain("unused-silence at /silence/0");
    expect(found(silenced("ring-the-hubb"))).toContain("unused-silence at /silence/0");
    expect(found(cleanFileWith({ silence: [{ lint: "draft", reason: "Not yet." }] }))).toEqual([
      "unused-silence at /silence/0",
    ]);
  });

  test("of a lint that there is not is answered with the one that was meant", () => {
    const [finding] = findingsIn(cleanFileWith({ silence: [{ lint: "never-usd", reason: "So it is." }] }));
    expect(finding?.at).toBe("/silence/0/lint");
    expect(finding?.says).toBe("no lint called `never-usd`; did you mean `never-used`?");
  });

  test("cannot silence that it silences nothing", () => {
    const silence = [
      { lint: "draft", reason: "Not yet." },
      { lint: "unused-silence", reason: "Leave me." },
    ];
    expect(found(cleanFileWith({ silence }))).toEqual([
      "unused-silence at /silence/0",
      "unused-silence at /silence/1/lint",
    ]);
  });

  test("is inherited by nobody", () => {
    const national = theNational({ silence: [{ lint: "never-used", reason: "So it is." }] });
    const read = lintRuleSet(cleanFileWith(UNUSED), { on: TODAY, bases: [national] });
    expect(read.ok && read.value).toHaveLength(2);
  });
});

describe("a finding", () => {
  test("stands where the author wrote it, with the line", () => {
    const [finding] = findingsIn(cleanFileWith({ status: "draft" }));
    expect(finding).toMatchObject({ lint: "draft", severity: "warning", at: "/status", page: "docs/lints/draft.md" });
    expect(finding?.place).toMatchObject({ file: "borchester.json", column: 13 });
    expect(finding?.place?.frame).toContain('"status": "draft"');
  });

  test("has no place in a value that was parsed already", () => {
    const read = lintRuleSet(cleanFileWith({ status: "draft" }), { on: TODAY, bases: [theNational()] });
    expect(read.ok && read.value.map((finding) => "place" in finding)).toEqual([false]);
  });

  test("stands in its own file of a folder", () => {
    const { rules, sources, ...head } = cleanFileWith({ rules: [{ name: "borchester-late", title: "Often late" }] });
    const files = [
      { path: "borchester/rule-set.json", text: JSON.stringify(head) },
      { path: "borchester/sources.json", text: JSON.stringify(sources) },
      ...(rules as Json[]).map((rule) => ({ path: `borchester/rules/${rule.name}.json`, text: JSON.stringify(rule) })),
    ];
    const read = lintRuleSet(files, { on: TODAY, bases: [theNational()] });
    expect(read.ok && read.value.map(({ lint, at, place }) => [lint, at, place?.file])).toEqual([
      ["vague-word", "/title", "borchester/rules/borchester-late.json"],
    ]);
  });

  test("is frozen all the way down", () => {
    const findings = findingsIn(cleanFileWith({ status: "draft" }));
    expect(Object.isFrozen(findings)).toBe(true);
    expect(Object.isFrozen(findings[0]?.place)).toBe(true);
  });

  test("is the same every time", () => {
    expect(findingsIn(borchester())).toEqual(findingsIn(borchester()));
    expect(findingsIn(borchester()).length).toBeGreaterThan(0);
  });
});

describe("a file with problems", () => {
  test("has those, and no findings", () => {
    const read = lintRuleSet({ ...cleanFile(), titel: "x" }, { on: TODAY, bases: [theNational()] });
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problems.map(({ code }) => code)).toEqual(["unknown-key"]);
  });
});

describe("a printed set", () => {
  test("is left alone: it holds the work of several", () => {
    const bases = [theNational()];
    const printed = toResolvedJson(accepted(cleanFileWith({ status: "draft" }), { bases }));
    expect(lintRuleSet(printed, { on: TODAY, bases })).toEqual({ ok: true, value: [] });
  });
});
