import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CensusChild } from "../../../src/census/return/child.js";
import type { CensusEpisode } from "../../../src/census/return/episode.js";
import { checkReturn } from "../../../src/census/rules/check-return.js";
import { daysAfter } from "../../../src/kernel/days.js";
import { runs } from "../../generated/runs.js";

/** Twelve days, the last of them the reference date: few enough that things often touch. */
const LAST = 11;
const REFERENCE = "2026-03-31";
const day = (number: number): string => daysAfter(REFERENCE, number - LAST);
const DAYS = Array.from({ length: LAST + 1 }, (_, number) => day(number));

const aDay = fc.nat(LAST).map(day);
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });
/** Without what is not there. */
const compact = <Made extends object>(made: Made): Made =>
  Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as Made;

const few = { maxLength: 3 };
const plan = fc.record({ started: aDay, ended: perhaps(aDay) }).map(compact);
const enquiry = fc
  .record({ started: aDay, conference: perhaps(aDay), conferenceNotRequired: fc.boolean() })
  .map(compact);
const protectionPlan = fc
  .record({ started: aDay, ended: perhaps(aDay), reviews: fc.array(fc.record({ on: aDay }), few) })
  .map(compact);
const episode = fc
  .record({
    referred: aDay,
    closed: perhaps(aDay),
    noFurtherAction: fc.boolean(),
    assessments: fc.array(
      fc.record({ started: aDay, authorised: perhaps(aDay), factors: fc.constant([]) }).map(compact),
      few,
    ),
    plans: fc.array(plan, few),
    enquiries: fc.array(enquiry, few),
    protectionPlans: fc.array(protectionPlan, few),
    preProceedings: fc.constant([]),
  })
  .map(compact) as fc.Arbitrary<CensusEpisode>;
const child: fc.Arbitrary<CensusChild> = fc
  .array(episode, { maxLength: 4 })
  .map((episodes) => ({ disabilities: [], episodes }));

/** Every day from one to another, both counted. */
const through = (from: string, to: string): readonly string[] => DAYS.filter((one) => from <= one && one <= to);
/** The same without the last day. */
const upTo = (from: string, to: string): readonly string[] => DAYS.filter((one) => from <= one && one < to);

/** Something that starts, and the days on which nothing else of its kind may start. */
interface Running {
  readonly start: string;
  readonly days: readonly string[];
}

const anyStartsWithinAnother = (those: readonly Running[]): boolean =>
  those.some((one, place) => those.some((other, its) => place !== its && other.days.includes(one.start)));

/** Each rule as a plain statement about days. */
const STATED: Readonly<Record<string, (child: CensusChild) => boolean>> = {
  "8820": ({ episodes }) =>
    anyStartsWithinAnother(
      episodes.map(({ referred = "", closed, noFurtherAction }) => {
        if (closed !== undefined) return { start: referred, days: upTo(referred, closed) };
        return { start: referred, days: noFurtherAction === false ? through(referred, REFERENCE) : [] };
      }),
    ),
  "4014": ({ episodes }) => anyStartsWithinAnother(episodes.flatMap(({ plans }) => plans).map(allDays)),
  "8940": ({ episodes }) => anyStartsWithinAnother(episodes.flatMap((one) => one.protectionPlans).map(allDays)),
  "8863Q": ({ episodes }) =>
    episodes.some(({ assessments }) =>
      anyStartsWithinAnother(
        assessments.map(({ started, authorised }) => allDays({ started, ...(authorised && { ended: authorised }) })),
      ),
    ),
  "8890": ({ episodes }) =>
    episodes.some(({ enquiries }) =>
      anyStartsWithinAnother(
        enquiries.map(({ started = "", conference, conferenceNotRequired }) => {
          if (conference !== undefined) return { start: started, days: through(started, conference) };
          return { start: started, days: conferenceNotRequired === true ? [] : through(started, REFERENCE) };
        }),
      ),
    ),
  "4001": ({ episodes }) =>
    episodes.some(({ plans }) => plans.some(({ ended }) => ended === undefined)) &&
    episodes.some(({ protectionPlans }) => protectionPlans.some(({ ended }) => ended === undefined)),
  "4003": ({ episodes }) =>
    episodes
      .flatMap(({ protectionPlans }) => protectionPlans)
      .some(({ reviews, ended }) =>
        reviews.some(({ on = "" }) => on !== ended && needPlansOf(episodes).some((days) => days.includes(on))),
      ),
  "4016": ({ episodes }) =>
    episodes
      .flatMap(({ plans }) => plans)
      .some(({ started = "" }) =>
        episodes.flatMap((one) => one.protectionPlans).some((other) => butLast(other).includes(started)),
      ),
  "4017": ({ episodes }) =>
    episodes
      .flatMap(({ protectionPlans }) => protectionPlans)
      .some(({ started = "" }) => needPlansOf(episodes).some((days) => days.includes(started))),
};

function needPlansOf(episodes: readonly CensusEpisode[]): readonly (readonly string[])[] {
  return episodes.flatMap(({ plans }) => plans).map(butLast);
}

interface Dated {
  readonly started?: string | undefined;
  readonly ended?: string;
}

function allDays({ started = "", ended = REFERENCE }: Dated): Running {
  return { start: started, days: through(started, ended) };
}

/** The days of a plan but the one on which it ends; all of one that is open. */
function butLast({ started = "", ended }: Dated): readonly string[] {
  return ended === undefined ? through(started, REFERENCE) : upTo(started, ended);
}

describe.each(Object.entries(STATED))("rule %s", (rule, isBroken) => {
  test("finds something exactly when, day by day, something is wrong", () => {
    const seen = { broken: 0, kept: 0 };
    fc.assert(
      fc.property(child, (made) => {
        const findings = [...checkReturn({}, [made], { year: 2026, rules: [rule] })];
        const expected = isBroken(made);
        seen[expected ? "broken" : "kept"] += 1;
        expect(findings.length > 0).toBe(expected);
      }),
      runs(2_000),
    );
    expect(Math.min(seen.broken, seen.kept)).toBeGreaterThan(50);
  });
});
