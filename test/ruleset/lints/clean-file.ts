import { checked } from "../../../src/cli/checked.js";
import type { Result } from "../../../src/kernel/result.js";
import { type LintFinding, lintRuleSet } from "../../../src/ruleset/linting/lint-rule-set.js";
import type { RuleSetProblem } from "../../../src/ruleset/problem.js";
import { type ReadOptions, readWritten } from "../../../src/ruleset/read.js";
import { aRule, borchester, examplesOf, type Json, localBasis, theNational } from "../sets.js";

/** The day as on which files are looked at, unless a test says otherwise. */
export const TODAY = "2026-11-21";

const SECTIONS = [
  "early-help-process",
  "criteria-section-17",
  "criteria-section-47",
  "criteria-section-31",
  "criteria-section-20",
  "abuse-neglect-exploitation",
  "youth-secure-estate",
  "disabled-children",
];

/** Borchester's file with nothing in it that a lint would find. */
export function cleanFile(): Json {
  const {
    authority: _,
    approval: __,
    ...file
  } = borchester({
    levels: [
      { id: "level-1", name: "Level 1", route: "universal" },
      { id: "level-2", name: "Level 2", route: "early-help" },
      { id: "level-3", name: "Level 3", route: "child-in-need" },
      { id: "level-4", name: "Level 4", route: "child-protection" },
    ],
    statutory: Object.fromEntries(SECTIONS.map((section) => [section, "The page in our document."])),
    rules: [borchestersRule({ name: "borchester-excluded", conditions: when("permanentlyExcluded") })],
  });
  return file;
}

/** The clean file with the lists of a fragment added to its own, and the rest of the fragment in place of its own. */
export function cleanFileWith(fragment: Json): Json {
  const file = cleanFile();
  for (const [key, part] of Object.entries(fragment)) {
    const isList = Array.isArray(part) && key !== "levels";
    file[key] = isList ? [...((file[key] as Json[] | undefined) ?? []), ...part.map((one) => whole(key, one))] : part;
  }
  return file;
}

/** A rule or duty of Borchester's with whatever a test leaves out. */
function whole(key: string, one: Json): Json {
  if (key === "rules") return borchestersRule(one);
  if (key !== "duties") return one;
  const { binding: _, ...duty } = borchestersRule({ event: { type: "duty" }, ...one });
  return duty;
}

function borchestersRule(over: Json): Json {
  return aRule(String(over.name), "strangulation", {
    event: { type: "level-2" },
    basis: localBasis,
    conditions: when("strangulation"),
    examples: examplesOf("strangulation"),
    ...over,
  });
}

/** That one fact of true or false is true. */
export function when(fact: string): Json {
  return { all: [{ fact, operator: "equal", value: true }] };
}

/** What the lints find in a file on top of the small England. */
export function findingsIn(file: Json, on: string = TODAY, national: Json = {}): readonly LintFinding[] {
  return soundValue(lintRuleSet(textOf(file), { on, ...onTopOf(national) }));
}

/** The same with what `check` proves of it. */
export function provedIn(file: Json): readonly LintFinding[] {
  return checked(readWritten(textOf(file), onTopOf({})), () => TODAY).findings;
}

function textOf(file: Json): string {
  return JSON.stringify(file, undefined, 2);
}

function onTopOf(national: Json): ReadOptions {
  return { file: "borchester.json", bases: [theNational(national)] };
}

function soundValue<Value>(read: Result<Value, RuleSetProblem>): Value {
  if (!read.ok) throw new Error(read.problems.map(({ code, at, says }) => `${code} ${at}: ${says}`).join("\n"));
  return read.value;
}

/** The same in short: `lint at pointer`. */
export function found(file: Json, on?: string): readonly string[] {
  return findingsIn(file, on).map(({ lint, at }) => `${lint} at ${at}`);
}
