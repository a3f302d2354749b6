import { describe, expect, expectTypeOf, test } from "vitest";
import type { LocalDate } from "../../src/kernel/local-date.js";
import type { Result } from "../../src/kernel/result.js";
import { asId } from "../../src/programme/ids.js";
import { allocated, allocationLifeCycle } from "../../src/programme/life-cycles/arm-allocation.js";
import { assessmentHistory, assessmentLifeCycle } from "../../src/programme/life-cycles/assessment.js";
import {
  childProtectionPlanHistory,
  childProtectionPlanLifeCycle,
} from "../../src/programme/life-cycles/child-protection-plan.js";
import { earlyHelpLifeCycle } from "../../src/programme/life-cycles/early-help.js";
import { begin, type LifeCycleProblem, replay, transition } from "../../src/programme/life-cycles/life-cycle.js";
import {
  activeStretches,
  deliveredSpan,
  type PlacementHistory,
  type PlacementState,
  placementLifeCycle,
} from "../../src/programme/life-cycles/placement.js";
import { type ReferralState, referralLifeCycle } from "../../src/programme/life-cycles/referral.js";
import { enquiryHistory, enquiryLifeCycle } from "../../src/programme/life-cycles/section-47-enquiry.js";
import { decisionLifeCycle } from "../../src/programme/life-cycles/threshold-decision.js";

const on = "2021-03-01";
const level = { level: "level-3", route: "child-in-need" } as const;
const another = asId("threshold decision", "another");

/** Each life cycle with an event of every kind, as it comes from outside: without types. */
const CYCLES = [
  {
    cycle: placementLifeCycle,
    states: ["planned", "recruiting", "active", "paused", "ended"],
    events: [
      { event: "recruiting-began", on },
      { event: "started", on },
      { event: "paused", on },
      { event: "resumed", on },
      { event: "ended", on, reason: "other" },
    ],
  },
  {
    cycle: allocationLifeCycle,
    states: ["eligible", "randomised", "withdrawn"],
    events: [
      { event: "randomised", on, arm: "swis" },
      { event: "withdrawn", on },
    ],
  },
  {
    cycle: referralLifeCycle,
    states: ["received", "no-further-action", "to-be-assessed", "assessing", "open", "closed"],
    events: [
      { event: "decided-no-further-action", on },
      { event: "decided-to-assess", on },
      { event: "assessment-began", on },
      { event: "opened", on, as: "child-in-need" },
      { event: "closed", on, reason: "RC7" },
    ],
  },
  {
    cycle: earlyHelpLifeCycle,
    states: ["offered", "consented", "open", "closed", "stepped-up"],
    events: [
      { event: "consented", on },
      { event: "opened", on },
      { event: "closed", on, reason: "needs-met" },
      { event: "stepped-up", on },
    ],
  },
  { cycle: assessmentLifeCycle, states: ["open", "authorised"], events: [{ event: "authorised", on }] },
  {
    cycle: enquiryLifeCycle,
    states: ["open", "completed"],
    events: [{ event: "completed", on, outcome: "conference-held" }],
  },
  { cycle: childProtectionPlanLifeCycle, states: ["open", "ended"], events: [{ event: "ended", on }] },
  {
    cycle: decisionLifeCycle,
    states: ["proposed", "confirmed", "overridden", "superseded"],
    events: [
      { event: "confirmed", on, byRole: "social worker" },
      { event: "overridden", on, byRole: "social worker", outcome: level, reason: "why" },
      { event: "superseded", on, by: another },
    ],
  },
];

/** A life cycle as whoever reads a document without types sees it. */
interface Untyped {
  readonly of: string;
  readonly moves: { readonly [state: string]: { readonly [event: string]: string } };
  readonly begin: (first: never) => { readonly is: string; readonly since: LocalDate };
  readonly enter: (event: never, from: never) => { readonly is: string; readonly since: LocalDate };
}

type Move = (cycle: Untyped, from: object, event: object) => Result<{ readonly is: string }, LifeCycleProblem>;
const moveUntyped = transition as unknown as Move;

for (const { cycle, states, events } of CYCLES) {
  describe(cycle.of, () => {
    const { moves }: Untyped = cycle;

    test("has the states and events that its moves speak of, and no others", () => {
      expect(Object.keys(moves)).toEqual(states);
      const names = new Set(Object.values(moves).flatMap((leads) => Object.keys(leads)));
      expect([...names].sort()).toEqual(events.map(({ event }) => event).sort());
      for (const leads of Object.values(moves)) for (const to of Object.values(leads)) expect(states).toContain(to);
    });

    for (const is of states) {
      for (const event of events) {
        const to = moves[is]?.[event.event];
        test(`that is ${is} ${to === undefined ? "cannot be" : `becomes ${to} when it is`} ${event.event}`, () => {
          const moved = moveUntyped(cycle, { is, since: "2021-01-04" }, event);
          if (to === undefined) {
            expect(moved).toMatchObject({ ok: false, problems: [{ code: "illegal-event", at: "/event" }] });
          } else expect(moved).toMatchObject({ ok: true, value: { is: to, since: on } });
        });

        test(`that is ${is} cannot be ${event.event} on an earlier day`, () => {
          const moved = moveUntyped(cycle, { is, since: "2021-03-02" }, event);
          const codes = moved.ok ? [] : moved.problems.map(({ code }) => code);
          expect(codes).toEqual([...(to === undefined ? ["illegal-event"] : []), "event-out-of-order"]);
        });
      }
    }
  });
}

describe("what a state does not allow", () => {
  const planned = { is: "planned", since: "2020-09-01" } as const;
  const ended = { is: "ended", since: "2020-09-01", reason: "other" } as const;

  test("does not compile: a planned placement is not paused, one that has ended not resumed", () => {
    // @ts-expect-error nothing is paused that has not started
    transition(placementLifeCycle, planned, { event: "paused", on });
    // @ts-expect-error nothing follows the end
    transition(placementLifeCycle, ended, { event: "resumed", on });
  });

  test("does not compile: a referral without further action is not opened, and early help not without agreement", () => {
    const nothing = { is: "no-further-action", since: on } as const;
    // @ts-expect-error no further action was decided
    transition(referralLifeCycle, nothing, { event: "opened", on, as: "child-in-need" });
    const offered = { is: "offered", since: on } as const;
    // @ts-expect-error the family has not agreed
    transition(earlyHelpLifeCycle, offered, { event: "opened", on });
  });

  test("does not compile: nobody is randomised twice, and what was decided is not overridden any more", () => {
    const randomised = { is: "randomised", since: on, arm: "swis" } as const;
    // @ts-expect-error chance speaks once
    transition(allocationLifeCycle, randomised, { event: "randomised", on, arm: "control" });
    const confirmed = { is: "confirmed", since: on } as const;
    // @ts-expect-error a decision is superseded, never edited
    transition(decisionLifeCycle, confirmed, { event: "overridden", on, byRole: "manager", outcome: level });
  });

  test("does not compile: what is authorised, completed or ended is over", () => {
    // @ts-expect-error it is authorised already
    transition(assessmentLifeCycle, { is: "authorised", since: on }, { event: "authorised", on });
    const completed = { is: "completed", since: on, outcome: "conference-held" } as const;
    // @ts-expect-error it is completed already
    transition(enquiryLifeCycle, completed, { event: "completed", on, outcome: "conference-held" });
    // @ts-expect-error it has ended already
    transition(childProtectionPlanLifeCycle, { is: "ended", since: on }, { event: "ended", on });
  });

  test("does not compile where a state is not known and one that it may be does not allow it", () => {
    const state: PlacementState = begin(placementLifeCycle, { event: "planned", on });
    // @ts-expect-error it may have ended
    transition(placementLifeCycle, state as PlacementState, { event: "started", on });
    const running = { is: "active", since: on } as Extract<PlacementState, { is: "active" | "paused" }>;
    expect(transition(placementLifeCycle, running, { event: "ended", on, reason: "other" }).ok).toBe(true);
  });

  test("leaves the type of the state after what is allowed", () => {
    const started = transition(placementLifeCycle, planned, { event: "started", on: "2020-11-09" });
    expectTypeOf(started).toEqualTypeOf<Result<Extract<PlacementState, { is: "active" }>, LifeCycleProblem>>();
    const received = { is: "received", since: on } as const;
    const decided = transition(referralLifeCycle, received, { event: "decided-to-assess", on });
    expectTypeOf(decided).toEqualTypeOf<Result<Extract<ReferralState, { is: "to-be-assessed" }>, LifeCycleProblem>>();
    expect(decided).toEqual({ ok: true, value: { is: "to-be-assessed", since: on } });
  });
});

describe("a history", () => {
  test("is replayed to every state in it", () => {
    const replayed = replay(referralLifeCycle, [
      { event: "received", on: "2021-01-11" },
      { event: "decided-to-assess", on: "2021-01-11" },
      { event: "opened", on: "2021-01-12", as: "section-47-enquiry" },
      { event: "opened", on: "2021-02-05", as: "child-protection-plan" },
      { event: "closed", on: "2021-08-02", reason: "RC7" },
    ]);
    const states = replayed.ok ? replayed.value.map(({ is }) => is) : [];
    expect(states).toEqual(["received", "to-be-assessed", "open", "open", "closed"]);
  });

  test("is refused with every event that cannot have happened, one problem a fault", () => {
    const replayed = replay(referralLifeCycle, [
      { event: "received", on: "2021-01-11" },
      { event: "closed", on: "2021-01-12", reason: "RC7" },
      { event: "decided-to-assess", on: "2021-01-13" },
      { event: "assessment-began", on: "2021-01-12" },
    ]);
    expect(replayed.ok ? [] : replayed.problems.map(({ code, at }) => `${code} ${at}`)).toEqual([
      "illegal-event /1/event",
      "illegal-event /2/event",
      "event-out-of-order /3/on",
    ]);
    expect(replayed.ok ? "" : replayed.problems[0]?.says).toBe(
      "a referral that is `received` cannot be `closed`; what may follow is `decided-no-further-action` or `decided-to-assess`",
    );
  });

  test("follows from the days of an assessment, an enquiry and a plan", () => {
    const ends = (states: Result<readonly { readonly is: string }[], unknown>): string | undefined =>
      states.ok ? states.value.at(-1)?.is : undefined;
    const [from, to] = ["2021-01-13", "2021-02-26"];
    expect(ends(replay(assessmentLifeCycle, assessmentHistory({ start: from })))).toBe("open");
    expect(ends(replay(assessmentLifeCycle, assessmentHistory({ start: from, authorised: to })))).toBe("authorised");
    const completed = { on: to, outcome: "conference-not-required" } as const;
    expect(ends(replay(enquiryLifeCycle, enquiryHistory({ start: from, completed })))).toBe("completed");
    expect(ends(replay(enquiryLifeCycle, enquiryHistory({ start: from })))).toBe("open");
    expect(ends(replay(childProtectionPlanLifeCycle, childProtectionPlanHistory({ interval: { from, to } })))).toBe(
      "ended",
    );
    expect(ends(replay(childProtectionPlanLifeCycle, childProtectionPlanHistory({ interval: { from } })))).toBe("open");
    expect(ends(replay(assessmentLifeCycle, assessmentHistory({ start: to, authorised: from })))).toBeUndefined();
  });
});

describe("a placement with a pause", () => {
  const history: PlacementHistory = [
    { event: "planned", on: "2020-09-20" },
    { event: "started", on: "2020-11-09" },
    { event: "paused", on: "2021-01-05" },
    { event: "resumed", on: "2021-03-08" },
  ];

  test("has two active stretches, the second not known to have ended", () => {
    expect(activeStretches(history)).toEqual([{ from: "2020-11-09", to: "2021-01-05" }, { from: "2021-03-08" }]);
    expect(deliveredSpan(history)).toEqual({ from: "2020-11-09" });
  });

  test("that ends was delivered from its start to its end", () => {
    const ended: PlacementHistory = [...history, { event: "ended", on: "2021-07-16", reason: "as-planned" }];
    expect(deliveredSpan(ended)).toEqual({ from: "2020-11-09", to: "2021-07-16" });
  });

  test("that never started was not delivered", () => {
    const history: PlacementHistory = [
      { event: "planned", on: "2020-09-20" },
      { event: "ended", on: "2020-10-01", reason: "not-started" },
    ];
    expect([activeStretches(history), deliveredSpan(history)]).toEqual([[], undefined]);
  });
});

describe("a school in a trial", () => {
  test("has an arm from the day on which chance gave it one", () => {
    expect(allocated([{ event: "found-eligible", on: "2020-09-01" }])).toBeUndefined();
    const history = [
      { event: "found-eligible", on: "2020-09-01" },
      { event: "randomised", on: "2020-09-15", arm: "control" },
      { event: "withdrawn", on: "2021-01-04" },
    ] as const;
    expect(allocated(history)).toEqual({ arm: "control", on: "2020-09-15", withdrawn: "2021-01-04" });
  });
});
