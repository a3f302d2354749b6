import { CATALOGUE } from "../../src/facts/catalogue.js";
import type { RuleSetProblem } from "../../src/ruleset/problem.js";
import { type ReadOptions, type RuleSetSource, readRuleSet } from "../../src/ruleset/read.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** How the national rules are read. */
export const AS_ROOT: ReadOptions = { rootOn: CATALOGUE };

/** A JSON value that a test may change before it is read. */
export type Json = { [key: string]: unknown };

export const basis: readonly Json[] = [
  { source: "the-act", at: "section 1", force: "statute", confidence: "A", checked: "2026-09-01" },
];

export const localBasis: readonly Json[] = [
  { source: "borchester-2026", at: "page 4", force: "local policy", confidence: "A", checked: "2026-09-01" },
];

/** The examples that fit a rule on one fact of true or false. */
export function examplesOf(fact: string): readonly Json[] {
  return [
    { name: "it is so", given: { [fact]: true }, expect: "applies" },
    { name: "it is not so", given: { [fact]: false }, expect: "does not apply" },
    { name: "nobody knows", given: {}, expect: "may apply" },
  ];
}

/** A rule on one fact of true or false; `over` says what matters to the test. */
export function aRule(name: string, fact: string, over: Json = {}): Json {
  return {
    name,
    title: `The rule ${name}`,
    binding: "indicative",
    conditions: { all: [{ fact, operator: "equal", value: true }] },
    event: { type: "early-help" },
    reason: "The child is as the rule says.",
    basis,
    examples: examplesOf(fact),
    ...over,
  };
}

/** A national set of six rules and a duty, small enough to hold in the head. */
export function national(over: Json = {}): Json {
  return {
    format: 1,
    id: "england",
    version: "1.2.0",
    title: "Levels of need: a small England",
    jurisdiction: "england",
    status: "approved",
    sources: [
      { id: "the-act", title: "The Act", kind: "statute" },
      { id: "the-guidance", title: "The guidance", kind: "statutory guidance" },
    ],
    levels: [
      { id: "universal", name: "Universal", route: "universal" },
      { id: "early-help", name: "Early help", route: "early-help" },
      { id: "child-in-need", name: "Child in need", route: "child-in-need" },
      { id: "child-protection", name: "Child protection", route: "child-protection", actions: ["ring-now"] },
    ],
    conditions: {
      "young-baby": { all: [{ fact: "ageMonths", operator: "lessThan", value: 6 }] },
    },
    counts: [
      {
        id: "alarms",
        label: "Alarms at home",
        of: [
          { fact: "strangulation", operator: "equal", value: true },
          { fact: "firearmOrWeaponAtHome", operator: "equal", value: true },
        ],
      },
    ],
    rules: [
      aRule("in-police-protection", "inPoliceProtection", {
        binding: "statute",
        event: { type: "child-protection" },
        urgency: "immediate",
        tell: "tell-unless-unsafe",
      }),
      aRule("injured-baby", "injuryPresent", {
        binding: "safety",
        conditions: {
          all: [{ fact: "injuryPresent", operator: "equal", value: true }, { condition: "young-baby" }],
        },
        event: { type: "child-protection" },
        urgency: "same-day",
        tell: "tell-unless-unsafe",
        actions: ["ring-now"],
        justification: "Babies do not hurt themselves.",
        examples: [{ name: "four months", given: { injuryPresent: true, ageMonths: 4 }, expect: "applies" }],
      }),
      aRule("two-alarms", "strangulation", {
        conditions: { all: [{ fact: "alarms", operator: "equal", value: 2 }] },
        event: { type: "child-in-need" },
        examples: [{ name: "both", given: { strangulation: true, firearmOrWeaponAtHome: true }, expect: "applies" }],
      }),
      aRule("no-one-to-care", "noOneToCare", { event: { type: "child-in-need" } }),
      aRule("young-carer", "youngCarer"),
      aRule("parent-in-prison", "parentInPrison"),
    ],
    duties: [
      {
        ...aRule("private-fostering", "privatelyFostered", { event: { type: "duty" }, binding: "statute" }),
        actions: ["write-down"],
      },
    ],
    actions: [
      { id: "ring-now", says: "Ring now.", by: "whoever is there", basis },
      { id: "write-down", says: "Write it down.", by: "whoever is there", timescale: "one-day", basis },
    ],
    timescales: [{ id: "one-day", title: "One day", from: "the referral", length: 1, unit: "working-days", basis }],
    ...over,
  };
}

/** A council's set on top of it, with a scale of five levels on which two are one route. */
export function borchester(over: Json = {}): Json {
  return {
    format: 1,
    id: "borchester",
    version: "2026.2.0",
    title: "Borchester levels of need",
    jurisdiction: "england",
    authority: { name: "Borchester", code: "E10999999" },
    status: "approved",
    approval: { by: "Borchester partnership", on: "2026-09-01", reviewBy: "2027-09-01" },
    extends: { id: "england", version: "1.x" },
    sources: [{ id: "borchester-2026", title: "Levels of need", kind: "local policy" }],
    levels: fiveLevels(),
    rules: [aRule("half-of-school-missed", "permanentlyExcluded", { event: { type: "level-2" }, basis: localBasis })],
    ...over,
  };
}

/** Level 4 is two levels here, since it spans two routes. */
export function fiveLevels(): Json[] {
  return [
    { id: "level-1", name: "Level 1", route: "universal" },
    { id: "level-2", name: "Level 2", route: "early-help" },
    { id: "level-3", name: "Level 3", route: "child-in-need" },
    { id: "level-4-need", name: "Level 4", publishedAs: "level-4", route: "child-in-need" },
    { id: "level-4-harm", name: "Level 4", publishedAs: "level-4", route: "child-protection" },
  ];
}

/** The small England, read. */
export function theNational(over: Json = {}): RuleSet {
  return accepted(national(over), AS_ROOT);
}

/** Borchester on top of it, read. */
export function theBorchester(over: Json = {}): RuleSet {
  return accepted(borchester(over), { bases: [theNational()] });
}

/** The set, which must be sound. */
export function accepted(source: RuleSetSource, options: ReadOptions = {}): RuleSet {
  const read = readRuleSet(source, options);
  if (!read.ok) throw new Error(read.problems.map(({ code, at, says }) => `${code} ${at}: ${says}`).join("\n"));
  return read.value;
}

/** Every problem in a source; none if it is sound. */
export function problemsIn(source: RuleSetSource, options: ReadOptions = {}): readonly RuleSetProblem[] {
  const read = readRuleSet(source, options);
  return read.ok ? [] : read.problems;
}

/** The same in short: `code at pointer`. */
export function faultsIn(source: RuleSetSource, options: ReadOptions = {}): readonly string[] {
  return problemsIn(source, options).map(({ code, at }) => `${code} at ${at || "the whole"}`);
}

/** A copy with a part changed, named by its JSON pointer; `undefined` takes the part out. */
export function changed(set: Json, at: string, part: unknown): Json {
  // Not structuredClone: it keeps parts shared that stand in two places.
  const copy: Json = JSON.parse(JSON.stringify(set));
  const steps = at.split("/").slice(1);
  const last = steps.pop() ?? "";
  let whole: Json = copy;
  for (const step of steps) {
    whole[step] ??= {};
    whole = whole[step] as Json;
  }
  if (part === undefined) delete whole[last];
  else if (Array.isArray(whole) && last === "-") whole.push(part);
  else whole[last] = part;
  return copy;
}
