import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { due } from "../../src/timescales/due.js";
import { EVENT_NAMES } from "../../src/timescales/events.js";
import { levelsOfNeed } from "./command-line.js";

const christmas = "examples/pathways/across-christmas.json";
const asJson = (out: string): { readonly [key: string]: unknown } => JSON.parse(out);

describe("levels-of-need due", () => {
  it("says the day first, then how it was counted and on whose authority", () => {
    const { exit, out } = levelsOfNeed(["due", "initial-conference", "--from", "2026-12-10"]);
    expect(exit).toBe(0);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "Hold the initial child protection conference",
      "  Due by      Tuesday 5 January 2027",
      "  Limit       15 working days from Thursday 10 December 2026",
    ]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "Working Together to Safeguard Children 2026 (Department for Education, statutory guidance, not read)",
    );
  });

  it("gives the library's own answer as JSON", () => {
    const { out } = levelsOfNeed(["due", "initial-conference", "--from", "2028-12-20", "--format", "json"]);
    const found = due("initial-conference", "2028-12-20");
    expect(asJson(out)).toEqual(found.ok && JSON.parse(JSON.stringify(found.value)));
    expect(asJson(out)).toMatchObject({
      due: "2029-01-15",
      projected: true,
      basis: [{ confidence: "B" }, { confidence: "unverified" }, {}, {}],
    });
  });

  it("says that a day is projected, and refuses it where that is asked", () => {
    expect(levelsOfNeed(["due", "initial-conference", "--from", "2028-12-20"]).out).toContain("Projected");
    const refused = ["due", "initial-conference", "--from", "2028-12-20", "--beyond-published", "refuse"];
    expect(levelsOfNeed(refused)).toMatchObject({ exit: 2, out: "", err: expect.stringContaining("beyond-published") });
  });

  it("lists the clocks when none is named", () => {
    const { exit, out } = levelsOfNeed(["due"]);
    expect(exit).toBe(0);
    for (const words of ["police-protection", "early-help-advice-kent (Kent)", "care-plan", "NOT VERIFIED"])
      expect(out).toContain(words);
    expect(JSON.parse(levelsOfNeed(["due", "--format", "json"]).out).length).toBeGreaterThan(50);
  });

  it("counts a council's own clocks when the council or its rule set is named, and unverified ones when allowed", () => {
    const on = ["--from", "2026-11-02", "--format", "json"];
    expect(asJson(levelsOfNeed(["due", "early-help-advice-kent", ...on, "--area", "Kent"]).out)).toMatchObject({
      due: "2026-11-04",
    });
    const own = ["--rules", "examples/councils/own-clocks.json"];
    expect(asJson(levelsOfNeed(["due", "fairholme-young-carer-visit", ...on, ...own]).out)).toMatchObject({
      due: "2026-11-16",
    });
    expect(asJson(levelsOfNeed(["due", "care-plan", ...on, "--unverified", "allow"]).out)).toMatchObject({
      unverified: true,
    });
  });

  it("says every mistake of a line at once, where it stands, with what was meant", () => {
    const { exit, out, err } = levelsOfNeed(["due", "initail-conference", "--from", "2027-02-29", "--area", "Knowsly"]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toEqual([
      "--area: no clocks of `Knowsly` are in the package; did you mean `Knowsley`? (unknown-area)",
      "TIMESCALE: no timescale called `initail-conference`; did you mean `initial-conference`? (unknown-timescale)",
      "--from: there is no such day: that month ends on the 28th; expected a day that exists, written like `2026-11-21` (not-a-day)",
    ]);
  });

  it("needs the day from which it counts, and a clock for it", () => {
    expect(levelsOfNeed(["due", "initial-conference"])).toMatchObject({
      exit: 2,
      err: expect.stringContaining("--from"),
    });
    expect(levelsOfNeed(["due", "--from", "2026-12-10"])).toMatchObject({
      exit: 2,
      err: expect.stringContaining("name the timescale"),
    });
  });
});

describe("levels-of-need pathway", () => {
  it("prints the calendar across Christmas 2026 as it was agreed", () => {
    const { exit, out, err } = levelsOfNeed(["pathway", christmas]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toBe(readFileSync("examples/pathways/across-christmas.txt", "utf8"));
  });

  it("reads events from standard input, and takes the day of --on", () => {
    const input = '[{ "event": "referral", "on": "2026-12-10" }]';
    const { out } = levelsOfNeed(["pathway", "-", "--on", "2026-12-30", "--format", "json"], { input });
    expect(asJson(out)).toMatchObject({
      on: "2026-12-30",
      steps: [{ state: "overdue" }, { state: "overdue" }, { state: "due" }],
    });
  });

  it("reads the clock where no day is named, and says so", () => {
    const { exit, err } = levelsOfNeed(["pathway", "-"], { input: '[{ "event": "referral", "on": "2026-12-10" }]' });
    expect(exit).toBe(0);
    expect(err).toMatch(/looked at as on today, \d{4}-\d{2}-\d{2} by this machine's clock/);
  });

  it("gives a calendar for a diary, the same bytes each time", () => {
    const ics = ["pathway", christmas, "--format", "ics"];
    const { out, err } = levelsOfNeed(ics);
    expect(out).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*UID:initial-conference\.1\.example-1@levels-of-need\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
    expect([levelsOfNeed(ics).out, err]).toEqual([out, ""]);
  });

  it("warns that two children without references would share entries", () => {
    const input = '[{ "event": "referral", "on": "2026-12-10" }]';
    const { exit, err } = levelsOfNeed(["pathway", "-", "--on", "2026-12-11", "--format", "ics"], { input });
    expect(exit).toBe(0);
    expect(err).toContain('no "reference"');
  });

  it("says every problem at its line, and never a value", () => {
    const input = [
      '{ "on": "2026-12-24", "evnts": 1, "events": [',
      '  { "event": "refferal", "on": "2026-12-10" },',
      '  { "event": "review-conference", "on": "2026-12-10" },',
      '  { "event": "initial-conference", "on": "2027-02-29" },',
      '  { "event": "initial-conference", "on": "2026-12-12", "name": "Ada" },',
      '  { "event": "initial-conference", "on": "2026-12-12" },',
      '  { "event": "police-protection-started", "on": "2026-12-23" }',
      "] }",
    ].join("\n");
    const { exit, out, err } = levelsOfNeed(["pathway", "-"], { input });
    expect([exit, out]).toEqual([2, ""]);
    expect(
      err
        .trim()
        .split("\n")
        .map((line) => line.replace(/:\d+: .*(\(.*\))$/, " $1")),
    ).toEqual([
      "standard input:1 (unknown-key)",
      "standard input:2 (unknown-event)",
      "standard input:3 (out-of-order)",
      "standard input:4 (not-a-day)",
      "standard input:5 (unknown-key)",
      "standard input:7 (needs-instant)",
    ]);
    expect(err).not.toContain("Ada");
  });

  it("says why a file is none", () => {
    expect(levelsOfNeed(["pathway", "lost.json"])).toMatchObject({
      exit: 2,
      err: expect.stringContaining("does not exist"),
    });
    expect(levelsOfNeed(["pathway", "-"], { input: "{" })).toMatchObject({
      exit: 2,
      err: expect.stringContaining("not-json"),
    });
    expect(levelsOfNeed(["pathway", "-"], { input: "7" })).toMatchObject({
      exit: 2,
      err: expect.stringContaining("wrong-kind"),
    });
  });

  it("takes a stricter clock of a rule set, and no looser one", () => {
    const { exit, err } = levelsOfNeed(["pathway", christmas, "--rules", "lost.json"]);
    expect([exit, err.includes("does not exist")]).toEqual([2, true]);
  });
});

describe("levels-of-need indicate --event", () => {
  const baby = ["indicate", "examples/cases/01-ten-day-old-bruised-hand.json"];

  it("dates when one should hear, and what others do then", () => {
    const { out } = levelsOfNeed([...baby, "--event", "referral=2026-12-24"]);
    const hear = out.slice(out.indexOf("WHEN YOU SHOULD HEAR"), out.indexOf("IF YOU DISAGREE")).replace(/\s+/g, " ");
    expect(hear).toContain("That is by Tuesday 29 December 2026.");
    expect(levelsOfNeed(baby).out).not.toContain("That is by");
  });

  it("gives the dates beside the indication as JSON, and the bare indication without an event", () => {
    const dated = asJson(levelsOfNeed([...baby, "--event", "referral=2026-12-24", "--format", "json"]).out);
    expect(dated).toMatchObject({
      due: expect.arrayContaining([expect.objectContaining({ action: "hear-within-one-working-day" })]),
    });
    expect(asJson(levelsOfNeed([...baby, "--format", "json"]).out)).not.toHaveProperty("due");
  });

  it("says every mistake where it stands", () => {
    const { exit, err } = levelsOfNeed([...baby, "--event", "refferal=2026-12-24", "--event", "referral=2027-02-29"]);
    expect([exit, err.trim().split("\n").length]).toEqual([2, 2]);
    expect(err).toMatch(/^--event refferal: .*did you mean `referral`\?/);
    expect(levelsOfNeed([...baby, "--event", "referral"])).toMatchObject({
      exit: 2,
      err: expect.stringContaining("--event takes"),
    });
  });
});

it("levels-of-need pathway --help names every event", () => {
  const { out } = levelsOfNeed(["pathway", "--help"]);
  for (const name of EVENT_NAMES) expect(out).toContain(name);
});

it.each(["due", "pathway"])("levels-of-need %s explains itself", (command) => {
  const { exit, out } = levelsOfNeed([command, "--help"]);
  expect(exit).toBe(0);
  expect(out).toContain("Exit code");
});
