import type { LocalDate } from "../../kernel/local-date.js";
import type { Step } from "../../kernel/pointer.js";
import { type Check, problem } from "../checking.js";
import type { Decision, Told } from "../decision.js";

interface Day {
  readonly path: readonly Step[];
  readonly day: LocalDate | undefined;
}

/** Days that cannot stand in the order in which they are written. */
export const checkDays: Check = ({ decision, provenance = {}, indication }) => {
  const { on } = decision;
  const known = Object.entries(provenance).map(([fact, one]) => ({ path: ["provenance", fact, "on"], day: one.on }));
  return [
    ...within([{ path: ["decision", "on"], day: on }], (day) => day < indication.on).map((path) =>
      problem(
        "before-the-case",
        path,
        `the decision lies before ${indication.on}, the day as on which the facts were known; correct one of them`,
      ),
    ),
    ...within(known, (day) => day > indication.on).map((path) =>
      problem(
        "after-the-case",
        path,
        `the case is as on ${indication.on}; indicate again as on the day on which this was known`,
      ),
    ),
    ...within(doneBy(decision), (day) => on !== undefined && day > on).map((path) =>
      problem(
        "after-the-decision",
        path,
        "this lies after the decision; write what had been done by then, or correct the day",
      ),
    ),
    ...within(stillToDo(decision), (day) => on !== undefined && day < on).map((path) =>
      problem("before-the-decision", path, "this lies before the decision; give a day on or after it"),
    ),
  ];
};

function within(days: readonly Day[], isWrong: (day: LocalDate) => boolean): readonly (readonly Step[])[] {
  return days.filter(({ day }) => day !== undefined && isWrong(day)).map(({ path }) => path);
}

/** What had been done when the decision was made. */
function doneBy({ child, family, referrer, sharing, belowFloor }: Partial<Decision>): readonly Day[] {
  const shared = sharing?.shared === true ? sharing.with : [];
  return [
    { path: ["decision", "child", "on"], day: child?.seen === true ? child.on : undefined },
    { path: ["decision", "family", "on"], day: toldOn(family) },
    { path: ["decision", "referrer", "on"], day: toldOn(referrer) },
    ...shared.map(({ on }, place) => ({ path: ["decision", "sharing", "with", place, "on"], day: on })),
    {
      path: ["decision", "belowFloor", "on"],
      day: belowFloor === undefined || belowFloor.kind === "fact-was-wrong" ? undefined : belowFloor.on,
    },
  ];
}

/** What is still to come. */
function stillToDo({ reviewOn, family, referrer }: Partial<Decision>): readonly Day[] {
  return [
    { path: ["decision", "reviewOn"], day: reviewOn },
    { path: ["decision", "family", "by"], day: toBeToldBy(family) },
    { path: ["decision", "referrer", "by"], day: toBeToldBy(referrer) },
  ];
}

function toldOn(told: Told | undefined): LocalDate | undefined {
  return told?.told === true ? told.on : undefined;
}

function toBeToldBy(told: Told | undefined): LocalDate | undefined {
  return told?.told === false ? told.by : undefined;
}
