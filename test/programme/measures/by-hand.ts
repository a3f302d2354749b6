import type { LocalChildId } from "../../../src/domain/identifiers/local-child-id.js";
import type { Counted, CountedAgainst, OutcomeMeasure } from "../../../src/programme/entities/outcomes.js";
import type { ProgrammeData } from "../../../src/programme/programme-data.js";

interface Window {
  readonly from: string;
  readonly to: string;
}

/** So much of something, on one day or on several. */
interface Piece {
  readonly child: LocalChildId;
  readonly days: readonly string[];
  readonly amount: number;
  readonly isCut?: boolean;
}

/** What was counted, by school or by why it counts for none. */
export type ByHand = ReadonlyMap<string, number>;

/** The same count as a person would make it: every day of the window looked at by itself, and nothing clever. */
export function byHand(data: ProgrammeData, what: Counted | CountedAgainst, window: Window): ByHand {
  const counts = new Map<string, number>();
  for (const piece of pieces(data, what, window)) {
    const place = placeOf(data, piece);
    if (piece.amount > 0) counts.set(place, (counts.get(place) ?? 0) + piece.amount);
  }
  return counts;
}

/** Both counts of a measure. */
export function bothByHand(data: ProgrammeData, measure: OutcomeMeasure, window: Window): readonly [ByHand, ByHand] {
  return [byHand(data, measure.numerator, window), byHand(data, measure.denominator, window)];
}

function placeOf(data: ProgrammeData, { child, days, isCut = false }: Piece): string {
  if (isCut) return "stretch-over-the-window";
  const places = new Set(days.map((day) => schoolOn(data, child, day)));
  const [place = "", moved] = places;
  return moved === undefined ? place : "stretch-over-a-move";
}

function schoolOn({ enrolments }: ProgrammeData, child: LocalChildId, day: string): string {
  const schools = enrolments
    .filter((one) => one.child === child && one.status === "main")
    .filter(({ interval: { from, to } }) => from <= day && (to === undefined || day <= to))
    .map(({ school }) => school);
  const [school = "no-main-enrolment", other] = [...new Set(schools)];
  return other === undefined ? school : "several-schools";
}

function pieces(data: ProgrammeData, what: Counted | CountedAgainst, window: Window): readonly Piece[] {
  const inWindow = ({ days: [day = ""] }: Piece): boolean => window.from <= day && day <= window.to;
  const childOf = (id: string): LocalChildId =>
    data.referrals.find((one) => one.id === id)?.child ?? ("" as LocalChildId);
  const event = (child: LocalChildId, day: string): Piece => ({ child, days: [day], amount: 1 });
  const received = data.referrals.map(({ child, history: [{ on }] }) => ({ child, on }));
  const registers = data.attendance.filter(({ interval: { from, to } }) => from <= window.to && window.from <= to);
  const registered = (amountOf: (one: (typeof registers)[number]) => number): readonly Piece[] =>
    registers.map((one) => ({
      child: one.child,
      days: daysFrom(one.interval.from, one.interval.to),
      amount: amountOf(one),
      isCut: one.interval.from < window.from || one.interval.to > window.to,
    }));
  switch (what) {
    case "section-47-enquiries-started":
      return data.section47Enquiries.map(({ referral, start }) => event(childOf(referral), start)).filter(inWindow);
    case "section-17-assessments-started":
      return data.assessments.map(({ referral, start }) => event(childOf(referral), start)).filter(inWindow);
    case "referrals-received":
      return received.map(({ child, on }) => event(child, on)).filter(inWindow);
    case "referrals-within-a-year-of-another":
      return received
        .filter(({ child, on }) =>
          received.some((other) => other.child === child && other.on < on && aYearAfter(other.on) >= on),
        )
        .map(({ child, on }) => event(child, on))
        .filter(inWindow);
    case "days-looked-after":
      return data.children.flatMap(({ id }) =>
        daysFrom(window.from, window.to)
          .filter((day) =>
            data.lookedAfterEpisodes.some(
              ({ child, interval: { from, to } }) => child === id && from <= day && (to === undefined || day <= to),
            ),
          )
          .map((day) => event(id, day)),
      );
    case "pupil-days":
      return data.children.flatMap(({ id }) => daysFrom(window.from, window.to).map((day) => event(id, day)));
    case "sessions-attended":
      return registered(({ attendedSessions }) => attendedSessions);
    case "possible-sessions":
      return registered(({ possibleSessions }) => possibleSessions);
    default:
      return [];
  }
}

/** The same day of the next year, as text: of days in one year, the order is the same. */
function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

export function daysFrom(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}
