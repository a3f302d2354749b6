import * as fc from "fast-check";
import type { DisabilityCode } from "../../domain/codes/disability.js";
import type { EthnicityCode } from "../../domain/codes/ethnicity.js";
import type { LegalStatusCode } from "../../domain/codes/legal-status.js";
import type { SexCode } from "../../domain/codes/sex.js";
import type { LocalChildId } from "../../domain/identifiers/local-child-id.js";
import { daysAfter } from "../../kernel/days.js";
import type { LocalDate } from "../../kernel/local-date.js";
import type { Child } from "../../programme/entities/children.js";
import { asId, type SchoolId } from "../../programme/ids.js";
import type { EarlyHelpEvent, EarlyHelpHistory } from "../../programme/life-cycles/early-help.js";
import type { ProgrammeRecords } from "../../programme/programme-data.js";
import { type Episode, type EpisodeDraw, episodeDraw, episodeOf } from "./episode.js";
import { childIdOf, nhsNumberOf, upnOf } from "./made-up-identifiers.js";
import { TERM } from "./years.js";

/** What is drawn for a child; all else follows from it. */
export interface ChildDraw {
  /** Days from birth to the first referral; below zero the child is not born yet. */
  readonly age: number;
  readonly sex: SexCode;
  readonly ethnicity: EthnicityCode;
  readonly disabilities: readonly DisabilityCode[];
  /** Days from the first day of term to the first referral. */
  readonly firstReferral: number;
  readonly episodes: readonly EpisodeDraw[];
  /** Which school, counted round. */
  readonly school: number;
  /** Days after which the child moves to the next school; none if below zero. */
  readonly moves: number;
  readonly earlyHelp: "none" | "offered" | "open" | "closed" | "stepped-up";
  readonly lookedAfter: boolean;
  readonly dies: boolean;
  readonly isKnown: boolean;
}

const OLDEST = 6_200;

export const childDraw: fc.Arbitrary<ChildDraw> = fc.record({
  age: fc.integer({ min: -250, max: OLDEST }),
  sex: fc.constantFrom<SexCode>("F", "M"),
  ethnicity: fc.constantFrom<EthnicityCode>("WBRI", "MWBC", "APKN", "BAFR", "NOBT"),
  disabilities: fc.constantFrom<readonly DisabilityCode[]>(["NONE"], ["LD"], ["AUT", "COMM"]),
  firstReferral: fc.nat(900),
  episodes: fc.array(episodeDraw, { maxLength: 2 }),
  school: fc.nat(1_000),
  moves: fc.integer({ min: -600, max: 300 }),
  earlyHelp: fc.constantFrom("none", "offered", "open", "closed", "stepped-up"),
  lookedAfter: fc.boolean(),
  dies: fc.integer({ min: 0, max: 99 }).map((percent) => percent === 1),
  isKnown: fc.boolean(),
});

/** A child with everything that was recorded of it. */
export interface MadeChild {
  readonly id: LocalChildId;
  /** The place of the school at which it stays throughout; none if it moves, dies or is not born. */
  readonly staysAt: number | undefined;
  readonly records: readonly Partial<ProgrammeRecords>[];
}

/** The child that was drawn, in an authority with these schools. */
export function childOf(draw: ChildDraw, number: number, schools: readonly SchoolId[]): MadeChild {
  const id = childIdOf(number);
  const first = daysAfter(TERM, draw.firstReferral);
  const isBorn = draw.age >= 0;
  const episodes = episodesOf(draw, id, number, first);
  const moved = draw.moves < 0 ? undefined : daysAfter(TERM, draw.moves + 1);
  const lastOfAll = [first, moved ?? first, daysAfter(first, 40), ...episodes.map(({ last }) => last)]
    .toSorted()
    .at(-1);
  const death = draw.dies ? daysAfter(lastOfAll ?? first, 1) : undefined;
  return {
    id,
    staysAt: isBorn && moved === undefined && death === undefined ? draw.school % schools.length : undefined,
    records: [
      { children: [personOf(draw, number, first, death)] },
      ...episodes.map(({ records }) => records),
      ...(isBorn ? [enrolled(draw, id, schools, moved), registered(draw, id), helped(draw, id, number, first)] : []),
    ],
  };
}

/** One referral after the other; none follows one that is open. */
function episodesOf({ episodes }: ChildDraw, id: LocalChildId, number: number, first: LocalDate): readonly Episode[] {
  const made: Episode[] = [];
  for (const [place, draw] of episodes.entries()) {
    const before = made.at(-1);
    if (before?.isOpen) break;
    made.push(episodeOf(draw, id, `g${number}-${place}`, before?.next ?? first));
  }
  return made;
}

function personOf(draw: ChildDraw, number: number, first: LocalDate, death: LocalDate | undefined): Child {
  const born = daysAfter(first, -draw.age);
  const isBorn = draw.age >= 0;
  const nhsNumber = nhsNumberOf(number);
  return {
    id: childIdOf(number),
    ...(draw.isKnown && isBorn ? { upn: upnOf(number) } : {}),
    ...(draw.isKnown && nhsNumber !== undefined ? { nhsNumber } : {}),
    ...(isBorn ? { dateOfBirth: born } : { expectedDateOfBirth: born }),
    sex: isBorn ? draw.sex : "U",
    ethnicity: draw.ethnicity,
    disabilities: draw.disabilities,
    ...(death === undefined ? {} : { dateOfDeath: death }),
  };
}

function enrolled(
  draw: ChildDraw,
  child: LocalChildId,
  schools: readonly SchoolId[],
  moved: LocalDate | undefined,
): Partial<ProgrammeRecords> {
  const [school, other] = [schools[draw.school % schools.length], schools[(draw.school + 1) % schools.length]];
  if (school === undefined || other === undefined) return {};
  const record = { child, yearGroup: "8", status: "main" } as const;
  if (moved === undefined) return { enrolments: [{ ...record, school, interval: { from: TERM } }] };
  const stayed = { from: TERM, to: daysAfter(moved, -1) };
  return {
    enrolments: [
      { ...record, school, interval: stayed },
      { ...record, school: other, interval: { from: moved } },
    ],
  };
}

/** The first half term at the first school, or over the move. */
function registered({ school }: ChildDraw, child: LocalChildId): Partial<ProgrammeRecords> {
  const interval = { from: TERM, to: daysAfter(TERM, 45) };
  return { attendance: [{ child, interval, possibleSessions: 66, attendedSessions: 66 - (school % 12) }] };
}

function helped(
  { earlyHelp, lookedAfter }: ChildDraw,
  child: LocalChildId,
  number: number,
  on: LocalDate,
): Partial<ProgrammeRecords> {
  const step = (days: number): LocalDate => daysAfter(on, days);
  const opened: readonly EarlyHelpEvent[] = [
    { event: "consented", on: step(7) },
    { event: "opened", on: step(14) },
  ];
  const events: { readonly [Stage in ChildDraw["earlyHelp"]]: readonly EarlyHelpEvent[] } = {
    none: [],
    offered: [],
    open: opened,
    closed: [...opened, { event: "closed", on: step(40), reason: "needs-met" }],
    "stepped-up": [...opened, { event: "stepped-up", on: step(40) }],
  };
  const id = asId("early help episode", `g${number}-h`);
  const history: EarlyHelpHistory = [{ event: "offered", on }, ...events[earlyHelp]];
  const legalStatus: LegalStatusCode = "V2";
  const looked = { id: asId("looked-after episode", `g${number}-l`), child, legalStatus };
  return {
    ...(earlyHelp === "none" ? {} : { earlyHelpEpisodes: [{ id, children: [child], history }] }),
    ...(lookedAfter ? { lookedAfterEpisodes: [{ ...looked, interval: { from: step(20), to: step(30) } }] } : {}),
  };
}
