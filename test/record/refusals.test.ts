import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DecisionEntry } from "../../src/record/decision-record.js";
import {
  aFullEntry,
  babyWithAMark,
  entryWith,
  faultsOf,
  injuredBaby,
  inPoliceProtection,
  national,
  problemsOf,
  small,
  teacher,
} from "./deciding.js";

/** A fault that is put into a sound decision, and all that must be found then: `code at pointer`. */
type Fault = readonly [is: string, at: string, part: unknown, found: readonly string[]];

const WORDS: readonly Fault[] = [
  ["only agrees", "/decision/why", "I agree with the indication.", ["not-own-words at /decision/why"]],
  ["points elsewhere", "/decision/why", "As above, see the notes on file.", ["not-own-words at /decision/why"]],
  ["gives one word", "/decision/why", "agree", ["not-own-words at /decision/why"]],
  [
    "copies what the indication printed",
    "/decision/why",
    "Agreed. The child is as the rule says. The rule injured-baby.",
    ["not-own-words at /decision/why"],
  ],
  [
    "says nothing of why the family was not told",
    "/decision/family/whyNot",
    "n/a",
    ["not-own-words at /decision/family/whyNot"],
  ],
  [
    "says nothing of an open question",
    "/decision/unknowns/0/why",
    "tbc",
    ["not-own-words at /decision/unknowns/0/why"],
  ],
  ["gives an e-mail address", "/decision/safety", "Ring home@example.org.", ["names-somebody at /decision/safety"]],
  [
    "gives an NHS number",
    "/decision/child/said",
    "Band says 943 476 5919.",
    ["names-somebody at /decision/child/said"],
  ],
  ["has a name for a number", "/reference", "Ellie Marsh", ["names-somebody at /reference"]],
  ["has a name for a staff number", "/decision/by/reference", "J Smith", ["names-somebody at /decision/by/reference"]],
  [
    "has a name for the number of who knew a fact",
    "/provenance/injuryPresent/reference",
    "Mrs Marsh",
    ["names-somebody at /provenance/injuryPresent/reference"],
  ],
];

const NAMES: readonly Fault[] = [
  ["decides a level that is not on the scale", "/decision/level", "level-4", ["unknown-level at /decision/level"]],
  [
    "misspells the level of the own view",
    "/decision/before/level",
    "early-hlp",
    ["unknown-level at /decision/before/level"],
  ],
  [
    "misspells that of an alternative",
    "/decision/alternatives/0/level",
    "x",
    ["unknown-level at /decision/alternatives/0/level"],
  ],
  [
    "misspells that of a disagreement",
    "/decision/disagreement/0/level",
    "x",
    ["unknown-level at /decision/disagreement/0/level"],
  ],
  [
    "accepts what nobody asks",
    "/decision/unknowns/0/fact",
    "ageMonths",
    ["fact-not-open at /decision/unknowns/0/fact"],
  ],
  [
    "says how a fact is known that was not given",
    "/provenance/strangulation",
    {},
    ["unknown-fact at /provenance/strangulation"],
  ],
];

const DAYS: readonly Fault[] = [
  [
    "lies before the facts were known",
    "/decision/on",
    "2026-11-20",
    [
      "before-the-case at /decision/on",
      "after-the-decision at /decision/child/on",
      "after-the-decision at /decision/referrer/on",
      "after-the-decision at /decision/sharing/with/0/on",
    ],
  ],
  [
    "knew a fact later than the case",
    "/provenance/ageMonths/on",
    "2026-11-22",
    ["after-the-case at /provenance/ageMonths/on"],
  ],
  ["saw the child afterwards", "/decision/child/on", "2026-11-22", ["after-the-decision at /decision/child/on"]],
  [
    "told the family afterwards",
    "/decision/family",
    { told: true, on: "2026-11-22" },
    ["after-the-decision at /decision/family/on"],
  ],
  [
    "told the referrer afterwards",
    "/decision/referrer/on",
    "2027-01-01",
    ["after-the-decision at /decision/referrer/on"],
  ],
  [
    "shared afterwards",
    "/decision/sharing/with/0/on",
    "2026-11-22",
    ["after-the-decision at /decision/sharing/with/0/on"],
  ],
  [
    "is looked at again before it was made",
    "/decision/reviewOn",
    "2026-11-20",
    ["before-the-decision at /decision/reviewOn"],
  ],
  [
    "is to be told before it was made",
    "/decision/family/by",
    "2026-11-20",
    ["before-the-decision at /decision/family/by"],
  ],
  [
    "is to tell the referrer before it was made",
    "/decision/referrer",
    { told: false, whyNot: "Nobody answered the telephone.", by: "2026-11-20" },
    ["before-the-decision at /decision/referrer/by"],
  ],
];

const SHAPE: readonly Fault[] = [
  ["has no reason", "/decision/why", undefined, ["missing-key at /decision"]],
  ["has no decider", "/decision/by", undefined, ["missing-key at /decision"]],
  ["has no day", "/decision/on", undefined, ["missing-key at /decision"]],
  ["has no reference", "/reference", undefined, ["missing-key at the whole"]],
  ["has no decision", "/decision", undefined, ["missing-key at the whole"]],
  ["is a text for a decision", "/decision", "child-protection", ["wrong-kind at /decision"]],
  ["names a role as a person", "/decision/by/role", "Jane Smith", ["wrong-form at /decision/by/role"]],
  [
    "names an agency as a person",
    "/decision/sharing/with/0/agency",
    "PC Plod",
    ["wrong-form at /decision/sharing/with/0/agency"],
  ],
  [
    "misspells a qualification",
    "/decision/by/qualification",
    "social-wrk",
    ["unknown-value at /decision/by/qualification"],
  ],
  ["misspells a key", "/decision/befor", {}, ["unknown-key at /decision/befor"]],
  ["misspells a key of a part", "/decision/child/sed", "x", ["unknown-key at /decision/child/sed"]],
  [
    "has free text where nobody may write any",
    "/provenance/ageMonths/note",
    "x",
    ["unknown-key at /provenance/ageMonths/note"],
  ],
  ["names a day that there is not", "/decision/reviewOn", "2027-02-29", ["not-a-day at /decision/reviewOn"]],
  [
    "says that the child was not seen and not why",
    "/decision/child",
    { seen: false },
    ["missing-key at /decision/child"],
  ],
  [
    "says that nothing was shared and not why",
    "/decision/sharing",
    { shared: false },
    ["missing-key at /decision/sharing"],
  ],
  ["shares with nobody", "/decision/sharing/with", [], ["empty-list at /decision/sharing/with"]],
  ["shares on no footing", "/decision/sharing/with/0/basis", undefined, ["missing-key at /decision/sharing/with/0"]],
  [
    "says that the family was not told and not why",
    "/decision/family",
    { told: false },
    ["missing-key at /decision/family"],
  ],
  ["says neither yes nor no", "/decision/family", { told: "yes" }, ["unknown-value at /decision/family/told"]],
  ["has an empty reason", "/decision/why", "  ", ["wrong-form at /decision/why"]],
];

describe.each([
  ["words", WORDS],
  ["names", NAMES],
  ["days", DAYS],
  ["shape", SHAPE],
] as const)("a decision with faulty %s is refused:", (_, faults) => {
  test.each(faults)("one that %s", (__, at, part, found) => {
    expect(faultsOf(injuredBaby, entryWith(at, part))).toEqual([...found]);
  });
});

describe("a sound decision", () => {
  test("has no problem", () => {
    expect(faultsOf(injuredBaby, aFullEntry())).toEqual([]);
  });

  test.each<readonly [string, string, unknown]>([
    ["a day of its own", "/decision/reviewOn", "2026-11-21"],
    ["short words of a child", "/decision/child/said", "No."],
    ["a number that is no NHS number", "/decision/child/said", "Band says 943 476 5918."],
    ["a child that was not seen, and why", "/decision/child", { seen: false, whyNot: "The baby was at the hospital." }],
    ["nothing shared, and why", "/decision/sharing", { shared: false, whyNot: "Nobody else needs to know." }],
    ["no provenance", "/provenance", undefined],
  ])("may have %s", (_, at, part) => {
    expect(faultsOf(injuredBaby, entryWith(at, part))).toEqual([]);
  });
});

describe("a text that is no decision", () => {
  test.each([
    ["nothing", "", "empty-file at the whole"],
    ["half of one", '{ "reference": ', "not-json at the whole"],
    ["a list", "[]", "wrong-kind at the whole"],
    ["a key twice", '{ "reference": "A-1", "reference": "A-2" }', "duplicate-key at /reference"],
    ["a key that would change the prototype", '{ "__proto__": {} }', "forbidden-key at /__proto__"],
    ["a depth of ten thousand", "[".repeat(10_000), "too-deep at the whole"],
  ])("such as %s is refused", (_, text, fault) => {
    expect(faultsOf(injuredBaby, text)).toContain(fault);
  });

  test("has its line, and never the line itself", () => {
    const text = JSON.stringify(entryWith("/decision/why", "agree"), undefined, 2);
    const [problem] = problemsOf(injuredBaby, text);
    const line = text.split("\n").findIndex((one) => one.includes('"why": "agree"')) + 1;
    expect(problem?.place).toEqual({ file: "decision", line, column: 12 });
  });
});

test("a value that does something when it is read is refused, and nothing in it runs", () => {
  let ran = false;
  const hostile = {
    get reference() {
      ran = true;
      return "A-1";
    },
  };
  expect(faultsOf(injuredBaby, hostile as never)).toContain("not-plain at /reference");
  expect(ran).toBe(false);
});

test("every problem is found at once, faulty parts beside sound ones", () => {
  const faulty = [
    ["/reference", "Ellie Marsh"],
    ["/decision/level", "universal"],
    ["/decision/why", "ok"],
    ["/decision/by", { role: "Jane" }],
    ["/decision/approvedBy", undefined],
    ["/decision/child", { seen: "yes" }],
    ["/decision/reviewOn", "2026-01-01"],
    ["/provenance/injuryPresnt", {}],
  ].reduce<DecisionEntry>((entry, [at, part]) => entryWith(String(at), part, entry), aFullEntry());
  expect([...faultsOf(injuredBaby, faulty)].sort()).toEqual([
    "before-the-decision at /decision/reviewOn",
    "names-somebody at /reference",
    "not-own-words at /decision/why",
    "safety-floor at /decision/level",
    "unknown-fact at /provenance/injuryPresnt",
    "unknown-value at /decision/child/seen",
    "wrong-form at /decision/by/role",
  ]);
});

describe("every sentence", () => {
  const lowered = entryWith("/decision/level", "universal", entryWith("/decision/by", teacher));
  const alone = entryWith("/decision/approvedBy", undefined, lowered);
  const marked = entryWith("/decision/unknowns", undefined, alone);
  const problems = [
    ...[...WORDS, ...NAMES, ...DAYS, ...SHAPE].flatMap(([, at, part]) => problemsOf(injuredBaby, entryWith(at, part))),
    ...problemsOf(injuredBaby, alone),
    ...problemsOf(inPoliceProtection, entryWith("/provenance", undefined, marked)),
    ...problemsOf(babyWithAMark, entryWith("/provenance", undefined, marked), national),
  ];

  test("is lower case, without full stop, and of one line", () => {
    expect(problems.length).toBeGreaterThan(50);
    for (const { says } of problems) expect(says).toMatch(/^(?:[a-z`]|\d).*[^.\n]$/);
  });

  test("uses no word of a programmer or of the engine", () => {
    const words = /undefined|boolean|string|array|invalid|regex|zod|schema|floor|completion|override/i;
    for (const { says } of problems) expect(says.replaceAll(/`[^`]*`/g, "")).not.toMatch(words);
  });

  test("repeats nothing that somebody wrote", () => {
    for (const { says } of problems) expect(says).not.toMatch(/Ellie|Marsh|Smith|943|example\.org|Plod|social-wrk/);
  });
});

describe("a code of a problem with a decision", () => {
  const source = readFileSync("src/record/problem.ts", "utf8");
  const own = source.slice(source.indexOf("DecisionProblemCode ="), source.indexOf("export type RecordProblemCode"));
  const codes = [...own.matchAll(/"([a-z-]+)"/g)].map(([, code = ""]) => code);
  const tests = ["refusals", "lowering", "record-decision", "read-record"].map((name) =>
    readFileSync(`test/record/${name}.test.ts`, "utf8"),
  );

  test("stands once in the list", () => {
    expect(codes.length).toBeGreaterThan(15);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(codes)("is raised by a test: %s", (code) => {
    expect(tests.some((text) => text.includes(`${code} at`))).toBe(true);
  });
});

test("problems have places only where there is a text", () => {
  for (const problem of problemsOf(injuredBaby, entryWith("/decision/why", "ok"), small)) {
    expect(problem).not.toHaveProperty("place");
  }
});
