import * as fc from "fast-check";
import type { Indication } from "../../src/engine/indication.js";
import { KNOWERS } from "../../src/facts/fact.js";
import { type BelowFloor, type Decider, type Decision, QUALIFICATIONS, type Told } from "../../src/record/decision.js";
import { type DecisionEntry, type Provenances, WAYS_OF_KNOWING } from "../../src/record/decision-record.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";

/** Words that nobody would take for assent, for an address or for a number. */
const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{2}[aeiouéö][b-z]{2,6}$/);

/** A text that gives a reason, with signs and letters of every kind around it. */
export const sentences: fc.Arbitrary<string> = fc
  .tuple(
    fc.uniqueArray(word, { minLength: 7, maxLength: 12 }),
    fc.constantFrom(".", "!", "", ' "\\ /', "\n\t", " 漢字 🙂"),
  )
  .map(([words, end]) => `${words.join(" ")}${end}`);

const kebab = fc.stringMatching(/^[a-z]{3,8}(-[a-z]{3,8})?$/);
const numbers = fc.integer({ min: 1, max: 99_999 }).map((number) => `N-${number}`);

const deciders: fc.Arbitrary<Decider> = compact({
  role: kebab,
  qualification: maybe(fc.constantFrom(...QUALIFICATIONS)),
  manager: maybe(fc.boolean()),
  reference: maybe(numbers),
}) as fc.Arbitrary<Decider>;

/** Days between which cases are made up and decisions made, as texts that compare in order. */
function days(from: string, to: string): fc.Arbitrary<string> {
  const day = 86_400_000;
  const [first, last] = [Date.parse(from) / day, Date.parse(to) / day];
  return fc.integer({ min: first, max: last }).map((number) => new Date(number * day).toISOString().slice(0, 10));
}

/** Decisions that may be recorded on an indication: everything that a person can write, whichever way they decide. */
export function entriesFor(ruleSet: RuleSet, indication: Indication): fc.Arbitrary<DecisionEntry> {
  const { levels } = ruleSet;
  const rank = (id: string): number => levels.findIndex((level) => level.id === id);
  const least = Math.max(
    0,
    ...indication.reasons.filter(({ binding }) => binding === "statute").map(({ level }) => rank(level.id)),
  );
  const level = fc.constantFrom(...levels.slice(least).map(({ id }) => id));
  return fc.tuple(level, days(indication.on, "2027-06-30")).chain(([decided, on]) => {
    const safety = indication.reasons.filter((one) => one.binding === "safety" && rank(one.level.id) > rank(decided));
    return fc.record({
      reference: fc.stringMatching(/^[A-Z]{3}-\d{6}$/),
      decision: decisionOf(
        indication,
        decided,
        on,
        levels.map(({ id }) => id),
        safety.length > 0,
      ),
      provenance: provenanceFor(indication),
    });
  });
}

function decisionOf(
  indication: Indication,
  level: string,
  on: string,
  levels: readonly string[],
  isBelowSafety: boolean,
): fc.Arbitrary<Decision> {
  const until = days(indication.on, on);
  const after = days(on, "2028-01-31");
  const told = toldBy(until, after);
  const approver = fc.constant({ role: "team-manager", qualification: "social-work", manager: true } as const);
  const open = indication.ask.map(({ fact }) => fact);
  const onScale = fc.constantFrom(...levels);
  return compact({
    level: fc.constant(level),
    by: deciders,
    on: fc.constant(on),
    why: sentences,
    before: maybe(compact({ level: fc.oneof(onScale, fc.constant("not-sure")), why: maybe(sentences) })),
    child: maybe(
      fc.oneof(
        compact({ seen: fc.constant(true), alone: maybe(fc.boolean()), on: maybe(until), said: maybe(sentences) }),
        compact({ seen: fc.constant(false), whyNot: sentences }),
      ),
    ),
    family: maybe(told),
    sharing: maybe(
      fc.oneof(
        compact({
          shared: fc.constant(true),
          with: fc.array(compact({ agency: kebab, basis: sentences, what: maybe(sentences), on: maybe(until) }), {
            minLength: 1,
            maxLength: 3,
          }),
        }),
        compact({ shared: fc.constant(false), whyNot: sentences }),
      ),
    ),
    unknowns: maybe(
      open.length === 0
        ? fc.constant<object[]>([])
        : fc.array(compact({ fact: fc.constantFrom(...open), why: sentences }), { maxLength: 3 }),
    ),
    alternatives: maybe(
      fc.array(compact({ what: sentences, level: maybe(onScale), whyNot: sentences }), { maxLength: 2 }),
    ),
    referrer: maybe(told),
    safety: maybe(sentences),
    reviewOn: maybe(after),
    disagreement: maybe(
      fc.array(compact({ by: deciders, level: maybe(onScale), why: sentences, step: maybe(sentences) }), {
        maxLength: 2,
      }),
    ),
    approvedBy: approver,
    ...(isBelowSafety ? { belowFloor: belowFloorOf(until) } : {}),
  }) as fc.Arbitrary<Decision>;
}

function toldBy(until: fc.Arbitrary<string>, after: fc.Arbitrary<string>): fc.Arbitrary<Told> {
  return fc.oneof(
    compact({ told: fc.constant(true), on: maybe(until) }),
    compact({ told: fc.constant(false), whyNot: sentences, by: maybe(after) }),
  ) as fc.Arbitrary<Told>;
}

function belowFloorOf(until: fc.Arbitrary<string>): fc.Arbitrary<BelowFloor> {
  return fc.oneof(
    fc.record({ kind: fc.constant("duty-discharged" as const), by: deciders, on: until }),
    fc.record({
      kind: fc.constant("multi-agency-decision" as const),
      agencies: fc.uniqueArray(kebab, { minLength: 2, maxLength: 4 }),
      on: until,
    }),
  );
}

function provenanceFor({ given, on }: Indication): fc.Arbitrary<Provenances> {
  const one = compact({
    who: maybe(fc.constantFrom(...KNOWERS)),
    reference: maybe(numbers),
    on: maybe(days("2026-01-01", on)),
    how: maybe(fc.constantFrom(...WAYS_OF_KNOWING)),
  });
  const ids = Object.keys(given);
  return fc
    .subarray(ids)
    .chain((known) => fc.record(Object.fromEntries(known.map((id) => [id, one])))) as fc.Arbitrary<Provenances>;
}

function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** An object without the keys that have nothing. */
function compact(shape: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  return fc
    .record(shape)
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}
