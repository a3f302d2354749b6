import { CONFIDENCES, FORCES } from "../domain/basis.js";
import { isLocalDate } from "../kernel/local-date.js";
import { nearest } from "../kernel/nearest.js";
import type { Result } from "../kernel/result.js";
import { EVENT_NAMES } from "./events.js";
import { didYouMean, problem, type TimescaleProblem } from "./problem.js";
import { ARRANGEMENTS, type LocalClock, MEASURES, PHASES, type Timescale, UNITS } from "./timescale.js";

/** What is wrong with a value, or nothing. */
type Check = (value: unknown, at: string) => readonly TimescaleProblem[];

const MOST_LENGTH = 10_000;

/** Rows of the table, checked; or every problem in them. */
export function readTimescales(value: unknown): Result<readonly Timescale[], TimescaleProblem> {
  const problems = [...listOf(row)(value, ""), ...namedTwice(value)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as readonly Timescale[] };
}

/** What is wrong with clocks that a council hands in. */
export function clockProblems(value: unknown, at: string): readonly TimescaleProblem[] {
  return [...listOf(localClock)(value, at), ...namedTwice(value, at)];
}

/** A council's own clocks from outside, checked; or every problem in them. */
export function readLocalClocks(value: unknown): Result<readonly LocalClock[], TimescaleProblem> {
  const problems = clockProblems(value, "");
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: value as readonly LocalClock[] };
}

const words: Check = (value, at) =>
  typeof value === "string" && value.trim() !== "" ? [] : [problem("wrong-kind", at, "expected words in quotes")];

const name: Check = (value, at) =>
  typeof value === "string" && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
    ? []
    : [problem("wrong-kind", at, "expected a name in small letters, digits and single hyphens")];

const day: Check = (value, at) =>
  typeof value === "string" && isLocalDate(value)
    ? []
    : [problem("not-a-day", at, "expected a day that exists, written like `2026-11-21`")];

const length: Check = (value, at) =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MOST_LENGTH
    ? []
    : [problem("wrong-kind", at, `expected a whole number from 0 to ${MOST_LENGTH}`)];

function oneOf(known: readonly string[], code: "unknown-value" | "unknown-event" = "unknown-value"): Check {
  return (value, at) => {
    if (known.includes(value as string)) return [];
    const meant = typeof value === "string" ? nearest(value, known) : undefined;
    const what = code === "unknown-event" ? "expected the name of an event" : `expected ${known.join(", ")}`;
    return [problem(code, at, didYouMean(what, meant))];
  };
}

const event = oneOf(EVENT_NAMES, "unknown-event");

function listOf(check: Check): Check {
  return (value, at) =>
    Array.isArray(value)
      ? value.flatMap((item, place) => check(item, `${at}/${place}`))
      : [problem("wrong-kind", at, "expected a list")];
}

function strict(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return [problem("wrong-kind", at, "expected an object, `{ ... }`")];
    const checks = { ...required, ...optional };
    const missing = Object.keys(required)
      .filter((key) => !Object.hasOwn(value, key))
      .map((key) => problem("missing-key", at, `\`${key}\` is missing; add it`));
    const found = Object.entries(value).flatMap(([key, part]) => {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check !== undefined) return check(part, `${at}/${key}`);
      const says = didYouMean(`no key called \`${key}\` here`, nearest(key, Object.keys(checks)));
      return [problem("unknown-key", `${at}/${key}`, says)];
    });
    return [...missing, ...found];
  };
}

const basis = strict(
  { source: name, force: oneOf(FORCES), confidence: oneOf(CONFIDENCES), checked: day },
  { at: words, note: words },
);

const start = strict(
  { event },
  { which: oneOf(["first", "later"]), arrangement: listOf(oneOf(ARRANGEMENTS)), when: oneOf(PHASES) },
);

const clock = { id: name, title: words, from: words, basis: listOf(basis) };
const number = { length, unit: oneOf(UNITS) };
const counting = { counts: oneOf(["before"]), measures: oneOf(MEASURES) };
const happenings = { starts: listOf(start), doneBy: listOf(event) };

const localClock = strict({ ...clock, ...number }, { ...counting, ...happenings, endedBy: listOf(event) });

const shared = { ...clock, ...happenings, jurisdiction: oneOf(["england"]) };
const optional = {
  area: words,
  inForce: strict({}, { from: day, until: day, area: words }),
  endedBy: listOf(event),
  note: words,
};
const numbered = strict({ ...shared, ...number }, { ...optional, ...counting });
const open = strict({ ...shared, limit: words }, optional);

const row: Check = (value, at) =>
  typeof value === "object" && value !== null && "limit" in value ? open(value, at) : numbered(value, at);

function namedTwice(value: unknown, at = ""): readonly TimescaleProblem[] {
  if (!Array.isArray(value)) return [];
  const ids = value.map((one: { readonly id?: unknown } | null) => one?.id);
  return ids.flatMap((id, place) =>
    typeof id === "string" && ids.indexOf(id) !== place
      ? [problem("duplicate-name", `${at}/${place}/id`, `\`${id}\` stands twice; give one of them another name`)]
      : [],
  );
}
