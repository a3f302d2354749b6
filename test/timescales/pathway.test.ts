import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarPage } from "../../src/timescales/calendar-page.js";
import type { ChildEvent } from "../../src/timescales/child-event.js";
import { EVENT_NAMES } from "../../src/timescales/events.js";
import { type PathwayOptions, pathway } from "../../src/timescales/pathway.js";
import { readEvents } from "../../src/timescales/read-events.js";
import { runs } from "../generated/runs.js";
import { aClock, anyDay, codes, found } from "./clocks.js";

/** A child's events, each "name day", with " as arrangement" where it matters. */
function events(...written: readonly string[]): readonly ChildEvent[] {
  return written.map((one) => {
    const [event, on = "", , arrangement] = one.split(" ");
    return { event, on, ...(arrangement && { arrangement }) } as ChildEvent;
  });
}

/** Every step in a line: when, what, and what has become of it. */
function steps(given: readonly ChildEvent[], options: PathwayOptions = {}): readonly string[] {
  return found(pathway(given, options)).steps.map(
    ({ due, state }) => `${due.due.slice(0, 16)} ${due.timescale} ${state}`,
  );
}

const alone = { expected: "leave-out" } as const;

describe("from a referral", () => {
  it("the decision is due on the next working day and the assessment 45 working days from the referral, not from the decision", () => {
    expect(steps(events("referral 2026-12-10", "referral-decided 2026-12-14"), alone)).toEqual([
      "2026-12-11 referral-decision done",
      "2026-12-11 referrer-told open",
      "2027-02-16 assessment-complete open",
    ]);
  });

  it("nothing is due of an assessment once the referral ended without one", () => {
    expect(steps(events("referral 2026-12-10", "referral-ended-without-assessment 2026-12-14"), alone)).toContain(
      "2027-02-16 assessment-complete ended",
    );
  });
});

describe("from the strategy discussion that started the enquiries", () => {
  const given = events("referral 2026-12-10", "strategy-discussion 2026-12-14", "other-strategy-discussion 2026-12-21");

  it("the conference is due after 15 working days, whatever discussion follows, and beside the assessment", () => {
    expect(steps(given, alone)).toEqual(
      expect.arrayContaining(["2027-01-07 initial-conference open", "2027-02-16 assessment-complete open"]),
    );
    expect(steps(given, alone).filter((line) => line.includes("conference"))).toHaveLength(1);
  });

  it("core group and reviews after 3, 6 and 6 months are expected from its last day", () => {
    expect(steps(given).filter((line) => line.endsWith("expected"))).toEqual([
      "2027-01-21 first-core-group expected",
      "2027-04-07 first-review-conference expected",
      "2027-10-07 later-review-conference expected",
      "2028-04-07 later-review-conference expected",
    ]);
  });

  it("the conference that was held takes the place of the one that was expected", () => {
    const held = [...given, ...events("initial-conference 2027-01-05")];
    expect(steps(held).filter((line) => /core|review/.test(line))).toEqual([
      "2027-01-19 first-core-group open",
      "2027-04-05 first-review-conference open",
      "2027-10-05 later-review-conference expected",
      "2028-04-05 later-review-conference expected",
    ]);
  });

  it("no core group and no review is due when the conference made no plan", () => {
    const none = [...given, ...events("initial-conference 2027-01-05", "no-protection-plan 2027-01-05")];
    expect(steps(none).filter((line) => /core|review/.test(line))).toEqual([
      "2027-01-19 first-core-group ended",
      "2027-04-05 first-review-conference ended",
    ]);
  });

  it("the enquiries themselves have no number, and are named for as long as they are open", () => {
    expect(found(pathway(given)).withoutNumber.map(({ timescale }) => timescale)).toEqual(["section-47-enquiry"]);
    expect(found(pathway([...given, ...events("enquiries-ended 2026-12-30")])).withoutNumber).toEqual([]);
  });
});

describe("as on a day", () => {
  const given = events("referral 2026-12-10", "strategy-discussion 2026-12-14", "initial-conference 2027-01-06");
  const states = (on: string): readonly string[] =>
    steps(given, { on, ...alone }).map((line) => line.split(" ").slice(1).join(" "));

  it("what is not done is due on its last day, and overdue from the day after", () => {
    expect(states("2026-12-11")).toContain("referral-decision due");
    expect(states("2026-12-12")).toContain("referral-decision overdue");
  });

  it("what is arranged for later is booked, and done once the day has come", () => {
    expect(states("2027-01-05")).toContain("initial-conference booked");
    expect(states("2027-01-06")).toContain("initial-conference done");
  });

  it("what was done late is done, and not in time", () => {
    const late = [...given, ...events("core-group 2027-01-21")];
    const step = found(pathway(late, { on: "2027-02-01" })).steps.find(
      ({ due }) => due.timescale === "first-core-group",
    );
    expect(step).toMatchObject({ state: "done", by: { event: "core-group", inTime: false } });
  });

  it("nothing is foreseen from what is overdue", () => {
    expect(steps(events("strategy-discussion 2026-12-14"), { on: "2027-01-08" })).toEqual([
      "2027-01-07 initial-conference overdue",
    ]);
  });
});

describe("police protection", () => {
  it("ends after 72 hours to the minute, and nothing is planned for its last day", () => {
    expect(steps(events("police-protection-started 2026-12-23T22:10+00:00"))).toEqual([
      "2026-12-26T22:10 police-protection open",
    ]);
  });

  it("needs the instant, at the place of the event", () => {
    const read = pathway(events("referral 2026-12-23", "police-protection-started 2026-12-23"));
    expect(read.ok ? [] : read.problems.map(({ at, code }) => [at, code])).toEqual([["/events/1/on", "needs-instant"]]);
  });
});

describe("a looked-after child", () => {
  const placed = events("became-looked-after 2026-12-18", "placement-started 2026-12-18");

  it("is reviewed after 20 working days, 3 months and 6 months, and visited after a week and then every six", () => {
    expect(steps(placed)).toEqual([
      "2026-12-25 cla-visit-first open",
      "2027-01-20 cla-first-review open",
      "2027-02-04 cla-visit-first-year expected",
      "2027-03-18 cla-visit-first-year expected",
      "2027-04-20 cla-second-review expected",
      "2027-10-20 cla-later-review expected",
      "2028-04-20 cla-later-review expected",
    ]);
  });

  it("has its second review counted from the first that was held, and later ones from the one before", () => {
    const reviewed = [...placed, ...events("looked-after-review 2027-01-11", "looked-after-review 2027-04-01")];
    expect(steps(reviewed, alone).filter((line) => line.includes("review"))).toEqual([
      "2027-01-20 cla-first-review done",
      "2027-04-11 cla-second-review done",
      "2027-10-01 cla-later-review open",
    ]);
  });

  it("begins anew with a first review when it becomes looked after again", () => {
    const again = events(
      "became-looked-after 2026-01-05",
      "looked-after-review 2026-01-19",
      "stopped-being-looked-after 2026-02-02",
      "became-looked-after 2026-12-18",
      "looked-after-review 2027-01-11",
    );
    expect(steps(again, alone).at(-1)).toBe("2027-04-11 cla-second-review open");
  });

  it("is visited by how it is placed: weekly before the first review with a parent or connected person, then less often", () => {
    const lastVisit = (arrangement: string, ...more: readonly string[]): string | undefined =>
      steps(
        [
          ...events("became-looked-after 2026-12-18", `placement-started 2026-12-18 as ${arrangement}`),
          ...events(...more),
        ],
        alone,
      )
        .filter((line) => line.includes("visit"))
        .at(-1);
    const visit = "looked-after-visit 2027-01-25";
    const review = "looked-after-review 2027-01-20";
    expect(lastVisit("with-parent-before-assessment", visit)).toBe("2027-02-01 cla-visit-weekly open");
    expect(lastVisit("with-parent-before-assessment", review, visit)).toBe(
      "2027-03-08 cla-visit-parent-immediate open",
    );
    expect(lastVisit("connected-or-interim-order", review, visit)).toBe("2027-02-22 cla-visit-ico-or-connected open");
    expect(lastVisit("to-18", visit)).toBe("2027-03-08 cla-visit-first-year open");
    expect(lastVisit("to-18", "looked-after-visit 2028-01-04")).toBe("2028-04-04 cla-visit-to-18 open");
    expect(lastVisit("usual", "looked-after-visit 2028-01-04")).toBe("2028-02-15 cla-visit-later open");
    expect(lastVisit("usual", "care-order-made-with-parent 2027-02-01")).toBe(
      "2027-02-08 cla-visit-first-care-order-parent open",
    );
  });

  it("is no longer visited or reviewed when it is no longer looked after", () => {
    const home = [...placed, ...events("stopped-being-looked-after 2026-12-21")];
    expect(steps(home).map((line) => line.split(" ").at(-1))).toEqual(["ended", "ended"]);
  });
});

describe("a privately fostered child", () => {
  it("is visited within seven working days of the notice, every six weeks for a year, then every twelve", () => {
    expect(
      steps(
        events(
          "private-fostering-starts 2026-12-14",
          "private-fostering-notified 2026-11-02",
          "private-fostering-visit 2026-11-11",
          "private-fostering-visit 2027-11-02",
        ),
        alone,
      ),
    ).toEqual([
      "2026-11-02 private-fostering-notify done",
      "2026-11-11 private-fostering-first-visit done",
      "2026-12-23 private-fostering-visit-year-1 done",
      "2028-01-25 private-fostering-visit-later open",
    ]);
  });
});

describe("a council's own clocks in a pathway", () => {
  it("count when the council is named, and a clock handed in when it says what starts it", () => {
    expect(steps(events("early-help-agreed 2026-12-18"))).toEqual([]);
    expect(steps(events("early-help-agreed 2026-12-18"), { area: "sefton", ...alone })).toHaveLength(2);
    const own = aClock({ starts: [{ event: "referral" }], doneBy: ["protection-visit"] });
    expect(steps(events("referral 2026-12-10"), { local: [own], ...alone })).toContain(
      "2026-12-24 borchester-visit open",
    );
  });

  it("that count back look for what was done before the event", () => {
    const report = events("review-conference 2027-01-05", "review-report-given 2026-12-30");
    expect(steps(report, { area: "North Yorkshire", ...alone })[0]).toBe(
      "2026-12-24 review-report-north-yorkshire done",
    );
  });

  it("for which no authority was read count only when that is allowed", () => {
    const moved = events("moved-in 2026-12-18");
    expect(steps(moved)).toEqual([]);
    expect(steps(moved, { unverified: "allow" })).toEqual(["2027-01-13 transfer-in-conference open"]);
  });
});

describe("a clock that is not known to have held then", () => {
  it("is named and not counted", () => {
    const complained = found(pathway(events("data-complaint-received 2026-06-01")));
    expect(complained.steps).toEqual([]);
    expect(complained.notInForce[0]?.says).toContain("from 2026-06-19");
  });
});

describe("events that cannot be used", () => {
  it("are refused with every problem at once, none of which repeats a value", () => {
    const wrong = [
      { event: "refferal", on: "2026-12-10" },
      { event: "review-conference", on: "2026-12-10" },
      { event: "initial-conference", on: "2027-02-29" },
      { event: "initial-conference", on: "2026-12-12", name: "Ada" },
      { event: "initial-conference", on: "2026-12-14" },
      { event: "initial-conference", on: "2026-12-14" },
      { event: "referral", on: "2011-12-23", arrangement: "usual" },
      { event: "placement-started", on: "2026-12-14", arrangement: "odd" },
      { on: "2026-12-14" },
      { event: "referral" },
      "text",
      { event: "referral", on: "2011-12-23" },
    ];
    const read = pathway(wrong as unknown as ChildEvent[], { on: "2026-12-32", area: "Nowhere", closed: ["soon"] });
    const said = read.ok ? [] : read.problems.map(({ at, code }) => `${at} ${code}`);
    expect(said).toEqual([
      "/on not-a-day",
      "/closed/0 not-a-day",
      "/area unknown-area",
      "/events/0/event unknown-event",
      "/events/2/on not-a-day",
      "/events/3 unknown-key",
      "/events/6/arrangement unknown-key",
      "/events/7/arrangement unknown-value",
      "/events/8 missing-key",
      "/events/9 missing-key",
      "/events/10 wrong-kind",
      "/events/11/on before-calendar",
      "/events/1/on out-of-order",
      "/events/5 repeated-event",
    ]);
    expect(JSON.stringify(read)).not.toMatch(/Ada|2011-12-23|odd/);
  });

  it("come from no file either", () => {
    expect(codes(readEvents(7))).toEqual(["wrong-kind"]);
    expect(codes(readEvents({ events: [], evnts: 1, on: "soon", area: 7, reference: "Ada Lovelace" }))).toEqual([
      "unknown-key",
      "not-a-day",
      "wrong-kind",
      "wrong-kind",
    ]);
    expect(codes(readEvents({}))).toEqual(["wrong-kind"]);
    expect(found(readEvents([{ event: "referral", on: "2026-12-10" }])).events).toHaveLength(1);
  });
});

const anyEvent = fc
  .tuple(fc.constantFrom(...EVENT_NAMES), anyDay)
  .map(([event, day]) => ({ event, on: `${day}T12:00Z` }));

describe("any events at all", () => {
  it("come to a calendar or to problems, in whatever order they are given (sampled: 400 children)", () => {
    let laidOut = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEvent, { maxLength: 12, selector: ({ event, on }) => event + on }),
        anyDay,
        (given, on) => {
          const [one, other] = [given, given.toReversed()].map((all) => pathway(all, { on, unverified: "allow" }));
          expect(one?.ok).toBe(other?.ok);
          if (!one?.ok || !other?.ok) return;
          laidOut += 1;
          expect(other.value.steps).toEqual(one.value.steps);
          const days = one.value.steps.map(({ due }) => due.due);
          expect(days).toEqual(days.toSorted());
        },
      ),
      runs(400),
    );
    expect(laidOut).toBeGreaterThan(100);
  });

  it("given a day later make no step of the others go away (sampled: 400 children)", () => {
    fc.assert(
      fc.property(anyEvent, anyEvent, (first, second) => {
        const names = (given: readonly ChildEvent[]): readonly string[] => {
          const read = pathway(given, alone);
          return read.ok ? read.value.steps.map(({ due, start }) => `${due.timescale} ${start.on}`) : [];
        };
        if (first.on >= second.on || !pathway([first, second]).ok) return;
        expect(names([first, second])).toEqual(expect.arrayContaining([...names([first])]));
      }),
      runs(400),
    );
  });
});

describe("the calendar for people", () => {
  const { title: _title, ...file } = JSON.parse(readFileSync("examples/pathways/across-christmas.json", "utf8"));
  const { events: given, on } = found(readEvents(file));
  const page = calendarPage(found(pathway(given, { on: on ?? "" })));

  it("across Christmas 2026 is as it was agreed", async () => {
    await expect(page).toMatchFileSnapshot(resolve("examples/pathways/across-christmas.txt"));
  });

  it("fits a terminal", () => {
    expect(Math.max(...page.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(78);
  });

  it("says what is overdue, booked, ended, local, unverified, projected and without a number", () => {
    const lived = [
      ...given,
      ...events(
        "initial-conference 2027-01-06",
        "core-group 2027-01-20",
        "protection-visit 2027-01-07",
        "moved-in 2028-12-18",
        "became-looked-after 2026-12-23",
        "stopped-being-looked-after 2026-12-30",
        "data-complaint-received 2026-06-01",
        "early-help-agreed 2026-06-01",
      ),
    ];
    const all = calendarPage(found(pathway(lived, { on: "2027-01-12", area: "Liverpool", unverified: "allow" })));
    for (const words of [
      "OVERDUE",
      "Booked: core group, Wednesday 20 January 2027.",
      "No longer needed:",
      "(Liverpool)",
      "not verified",
      "projected",
      "NO NUMBER IS SET",
      "NOT KNOWN TO HAVE HELD THEN",
      "17 days ago",
      "Late:",
      "In time:",
    ])
      expect(all).toContain(words);
    expect(calendarPage(found(pathway([], {})))).toContain("no target");
  });
});
