import { compile, type Thresholds } from "../../src/engine/compile.js";
import type { Indication } from "../../src/engine/indication.js";
import { england } from "../../src/england/england.js";
import type { Case } from "../../src/facts/case.js";
import type { DecisionEntry, DecisionRecord } from "../../src/record/decision-record.js";
import type { RecordProblem } from "../../src/record/problem.js";
import { recordDecision } from "../../src/record/record-decision.js";
import { changed, type Json, theNational } from "../ruleset/sets.js";

export const TODAY = "2026-11-21";

/** A small England of six rules: a statute floor, a safety floor, and four that a council may change. */
export const small: Thresholds = compile(theNational());

/** The national rules. */
export const national: Thresholds = compile(england());

/** A baby of four months with an injury: the safety floor of the small England. */
export const injuredBaby: Case = { on: TODAY, facts: { ageMonths: 4, injuryPresent: true, youngCarer: null } };

/** A child in police protection: its statute floor. */
export const inPoliceProtection: Case = { on: TODAY, facts: { inPoliceProtection: true } };

/** A child who cares for somebody, of whom everything that speaks of danger is known. */
export const youngCarer: Case = {
  on: TODAY,
  facts: {
    ageYears: 12,
    youngCarer: true,
    immediateDanger: false,
    missingNow: false,
    medicalHelpNeededNow: false,
    goingHomeToAllegedSource: false,
    movementImpairment: false,
    temporarilyImmobile: false,
    otherChildrenInHousehold: 0,
  },
};

/** A baby of eight months with a mark: the national floor that rests on what nobody has said. */
export const babyWithAMark: Case = { on: TODAY, facts: { ageMonths: 8, injuryPresent: true } };

export const WHY = "The nursery saw the mark this morning and nobody has examined it yet.";

export const socialWorker = { role: "duty-social-worker", qualification: "social-work" } as const;
export const manager = { role: "team-manager", qualification: "social-work", manager: true } as const;
export const teacher = { role: "designated-safeguarding-lead", qualification: "teaching" } as const;

/** A decision that may be recorded if it agrees. */
export function anEntry(level: string, over: Partial<DecisionEntry["decision"]> = {}): DecisionEntry {
  return { reference: "BOR-000417", decision: { level, by: socialWorker, on: TODAY, why: WHY, ...over } };
}

/** A decision in which everything is filled in, on the injured baby, and which agrees. */
export function aFullEntry(): DecisionEntry {
  return {
    reference: "BOR-000417",
    decision: {
      level: "child-protection",
      by: { ...manager, reference: "M-114" },
      on: TODAY,
      why: WHY,
      before: { level: "child-protection", why: "A mark on so young a baby worries me." },
      child: { seen: true, alone: false, on: TODAY, said: "Smiled at the key worker." },
      family: { told: false, whyNot: "The police speak to them first.", by: "2026-11-22" },
      sharing: {
        shared: true,
        with: [{ agency: "police", basis: "To protect a child.", what: "The mark.", on: TODAY }],
      },
      unknowns: [{ fact: "otherChildrenInHousehold", why: "The police ask this evening." }],
      alternatives: [{ what: "A visit tomorrow", level: "early-help", whyNot: "Nobody would be there tonight." }],
      referrer: { told: true, on: TODAY },
      safety: "The baby stays at nursery until the examination.",
      reviewOn: "2026-11-23",
      disagreement: [{ by: teacher, level: "early-help", why: "The toy fits the mark.", step: "Spoken about." }],
      approvedBy: { ...manager, reference: "M-115" },
    },
    provenance: {
      ageMonths: { who: "health", how: "own-records", on: TODAY },
      injuryPresent: { who: "school", how: "seen", on: "2026-11-20", reference: "N-07" },
    },
  };
}

/** An entry with one part changed, named by its JSON pointer; `undefined` takes it out. */
export function entryWith(at: string, part: unknown, entry: DecisionEntry = aFullEntry()): DecisionEntry {
  return changed(entry as unknown as Json, at, part) as unknown as DecisionEntry;
}

/** The record of a decision that may be recorded. */
export function recorded(given: Case, entry: DecisionEntry, thresholds: Thresholds = small): DecisionRecord {
  const made = recordDecision(thresholds, thresholds.indicate(given), entry);
  if (!made.ok) throw new Error(made.problems.map(({ code, at, says }) => `${code} ${at}: ${says}`).join("\n"));
  return made.value;
}

/** The record on the injured baby in which everything is filled in. */
export function aRecord(): DecisionRecord {
  return recorded(injuredBaby, aFullEntry());
}

/** Every problem of a decision; none where it may be recorded. */
export function problemsOf(
  given: Case,
  entry: DecisionEntry | string,
  thresholds: Thresholds = small,
): readonly RecordProblem[] {
  const made = recordDecision(thresholds, thresholds.indicate(given), entry);
  return made.ok ? [] : made.problems;
}

/** The same in short: `code at pointer`. */
export function faultsOf(
  given: Case,
  entry: DecisionEntry | string,
  thresholds: Thresholds = small,
): readonly string[] {
  return problemsOf(given, entry, thresholds).map(inShort);
}

export function inShort({ code, at }: { readonly code: string; readonly at: string }): string {
  return `${code} at ${at || "the whole"}`;
}

/** What a change of an indication would be; for those that nobody gave. */
export function tampered(indication: Indication, over: Partial<Indication>): Indication {
  return { ...structuredClone(indication), ...over };
}
