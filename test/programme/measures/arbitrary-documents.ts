import * as fc from "fast-check";
import type { ProgrammeData } from "../../../src/programme/programme-data.js";
import {
  aChild,
  allocatedTo,
  aSchool,
  assessment,
  aTrial,
  documentOf,
  enquiry,
  enrolled,
  lookedAfter,
  referred,
  register,
} from "./a-document.js";

/** A day around the window of the tests, which is 1 March to 30 June 2022. */
export const days: fc.Arbitrary<string> = fc
  .integer({ min: -500, max: 200 })
  .map((after) => new Date(Date.UTC(2022, 2, 1 + after)).toISOString().slice(0, 10));

/** Days near the window, so that much falls into it. */
const nearDays: fc.Arbitrary<string> = fc
  .integer({ min: -40, max: 140 })
  .map((after) => new Date(Date.UTC(2022, 2, 1 + after)).toISOString().slice(0, 10));

export const WINDOW = { from: "2022-03-01", to: "2022-06-30" } as const;

const stretches = fc
  .tuple(nearDays, nearDays)
  .map(([one, other]) => (one <= other ? { from: one, to: other } : { from: other, to: one }));

const schoolNames = fc.constantFrom("ashfield", "birchwood", "copse-hill", "dovecote");
const childNames = fc.constantFrom("A", "B", "C", "D", "E", "F");

/** Documents of a few children and schools with moves, gaps, overlaps, and records that lie over the window's edges. */
export const documents: fc.Arbitrary<ProgrammeData> = fc
  .record({
    rolls: fc.array(fc.record({ on: days, pupils: fc.integer({ min: 0, max: 900 }) }), { maxLength: 3 }),
    arms: fc.array(
      fc.record({
        school: schoolNames,
        arm: fc.constantFrom("swis" as const, "control" as const),
        on: fc.constantFrom("2020-08-01", "2022-03-01", "2022-03-02"),
        withdrawn: fc.option(fc.constantFrom("2022-04-01", "2022-06-30", "2022-07-01"), { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
    enrolments: fc.array(
      fc.record({
        child: childNames,
        school: schoolNames,
        stretch: stretches,
        isOpen: fc.boolean(),
        status: fc.constantFrom(
          "main" as const,
          "main" as const,
          "main" as const,
          "subsidiary" as const,
          "left" as const,
        ),
      }),
      { maxLength: 14 },
    ),
    referrals: fc.uniqueArray(fc.record({ child: childNames, on: fc.oneof(nearDays, days) }), {
      maxLength: 24,
      selector: ({ child, on }) => `${child} ${on}`,
    }),
    starts: fc.array(fc.record({ referral: fc.nat(), start: nearDays }), { maxLength: 16 }),
    care: fc.array(fc.record({ child: childNames, stretch: stretches, isOpen: fc.boolean() }), { maxLength: 8 }),
    registers: fc.array(
      fc.record({ child: childNames, stretch: stretches, possible: fc.nat(60), missed: fc.nat(60) }),
      { maxLength: 10 },
    ),
  })
  .map(({ rolls, arms, enrolments, referrals, starts, care, registers }) => {
    const received = referrals.map(({ child, on }) => referred(child, on));
    const at = (place: number) => received[place % Math.max(received.length, 1)];
    return documentOf({
      schools: ["ashfield", "birchwood", "copse-hill", "dovecote"].map((name) => aSchool(name, rolls)),
      trials: [aTrial()],
      armAllocations: arms.map(({ school, arm, on, withdrawn }) =>
        allocatedTo(arm, school, withdrawn === undefined ? { on } : { on, withdrawn }),
      ),
      children: ["A", "B", "C", "D", "E", "F"].map(aChild),
      enrolments: enrolments.map(({ child, school, stretch, isOpen, status }) =>
        enrolled(child, school, stretch.from, isOpen ? undefined : stretch.to, status),
      ),
      referrals: received,
      section47Enquiries: starts.flatMap(({ referral, start }) => {
        const on = at(referral);
        return on === undefined ? [] : [enquiry(on, start)];
      }),
      assessments: starts.flatMap(({ referral, start }) => {
        const on = at(referral + 1);
        return on === undefined ? [] : [assessment(on, start)];
      }),
      lookedAfterEpisodes: care.map(({ child, stretch, isOpen }) =>
        lookedAfter(child, stretch.from, isOpen ? undefined : stretch.to),
      ),
      attendance: registers.map(({ child, stretch, possible, missed }) =>
        register(child, stretch.from, stretch.to, possible, Math.max(0, possible - missed)),
      ),
    });
  });

/** Documents of schools with so many events, each of another child, and with children who were referred before. */
export const crowds: fc.Arbitrary<ProgrammeData> = fc
  .array(
    fc.record({
      arm: fc.constantFrom("swis" as const, "control" as const, undefined),
      pupils: fc.integer({ min: 10, max: 900 }),
      first: fc.integer({ min: 0, max: 12 }),
      again: fc.integer({ min: 0, max: 12 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((schools) => {
    const crowd = schools.flatMap(({ first, again }, at) =>
      Array.from({ length: first + again }, (_, place) => ({
        child: `S${at}C${place}`,
        school: `school-${at}`,
        earlier: place < again ? [referred(`S${at}C${place}`, "2021-11-30")] : [],
        referral: referred(`S${at}C${place}`, "2022-03-02"),
      })),
    );
    return documentOf({
      schools: schools.map(({ pupils }, at) => aSchool(`school-${at}`, [{ on: "2022-01-20", pupils }])),
      trials: [aTrial()],
      armAllocations: schools.flatMap(({ arm }, at) => (arm === undefined ? [] : [allocatedTo(arm, `school-${at}`)])),
      children: crowd.map(({ child }) => aChild(child)),
      enrolments: crowd.map(({ child, school }) => enrolled(child, school, "2021-09-01")),
      referrals: crowd.flatMap(({ earlier, referral }) => [...earlier, referral]),
      section47Enquiries: crowd.flatMap(({ referral, earlier }) =>
        earlier.length > 0 ? [enquiry(referral, "2022-03-09"), enquiry(referral, "2022-05-04")] : [],
      ),
      lookedAfterEpisodes: crowd.flatMap(({ child, earlier }) =>
        earlier.length > 0 ? [lookedAfter(child, "2022-03-10", "2022-04-10")] : [],
      ),
      attendance: crowd.map(({ child, earlier }) =>
        register(child, "2022-03-07", "2022-04-01", 40, 40 - earlier.length),
      ),
    });
  });
