import { deepFreeze } from "../kernel/freeze.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { type Sign, signsIn } from "./agreement-signs.js";
import { type Counted, countedOf, type LevelOfSet, type RuleOfSet, under } from "./counted.js";
import type { DecisionRecord } from "./decision-record.js";
import { type Count, SUPPRESSED, suppressed } from "./suppress.js";

/** Which numbers are too small to be shown. */
export interface AgreementOptions {
  /** Numbers from 1 to below it are suppressed; 5 if left out. */
  readonly smallest?: number;
}

/** How decisions stand to what the thresholds pointed to. */
export interface Tally {
  readonly decisions: Count;
  readonly agreed: Count;
  readonly lowered: Count;
  readonly raised: Count;
}

/** Own views that were written down before the result was seen, and what became of them. */
export interface OwnViews {
  readonly given: Count;
  readonly notGiven: Count;
  /** The own view was another level, and the decision is the one that the thresholds pointed to. */
  readonly movedToIndicated: Count;
}

/** How often decisions agree with what thresholds point to, and how often and which way they depart. Never by person. */
export interface Agreement {
  readonly total: Tally;
  /** By the level to which the thresholds pointed. */
  readonly byLevel: readonly (LevelOfSet & Tally)[];
  /** By each rule that carried that level; a decision may stand under several. */
  readonly byRule: readonly (RuleOfSet & Tally)[];
  readonly ownViews: OwnViews;
  /** Records in whose place a later one stands: read, and not counted. */
  readonly superseded: number;
  /** What somebody should look into. */
  readonly signs: readonly Sign[];
}

/**
 * Counts a stream of records: per level and per rule how many decisions agree, lower and raise.
 *
 * A decision that was superseded counts once, as it stands now; a redacted copy and its record count once. Overriding is
 * normal: where hardly anybody departs from the thresholds, `signs` says so. Small numbers are suppressed, and with them those by
 * which they could be worked out; what is suppressed of a level is suppressed of its rules too.
 *
 * @example
 * const { total, byRule, signs } = await agreement(records);
 */
export async function agreement(
  records: Iterable<DecisionRecord> | AsyncIterable<DecisionRecord>,
  { smallest = 5 }: AgreementOptions = {},
): Promise<Agreement> {
  if (!Number.isInteger(smallest) || smallest < 1) throw new MisuseError("`smallest` takes a whole number from 1 on");
  const { standing, superseded } = await standingIn(records);
  const levels = under(standing, ({ level }) => [level]);
  const rules = under(standing, (one) => one.rules);
  const byLevel = suppressed(
    levels.map(({ decisions }) => rowOf(decisions)),
    smallest,
  );
  const levelPlaces = new Map(levels.flatMap(({ decisions }, place) => decisions.map((one) => [one, place] as const)));
  // What a rule counts is a part of what its levels count, and often all of it.
  const ofRule = (decisions: readonly Counted[]): readonly Count[] => {
    const places = new Set(decisions.flatMap((one) => levelPlaces.get(one) ?? []));
    const isHidden = (_: number, column: number): boolean =>
      [...places].some((place) => byLevel.rows[place]?.[column] === SUPPRESSED);
    return suppressed([rowOf(decisions)], smallest, isHidden).rows[0] ?? [];
  };
  return deepFreeze({
    total: tally(byLevel.sums),
    byLevel: levels.map(({ of }, place) => ({ ...of, ...tally(byLevel.rows[place]) })),
    byRule: rules.map(({ of, decisions }) => ({ ...of, ...tally(ofRule(decisions)) })),
    ownViews: ownViews(standing, smallest),
    superseded,
    signs: signsIn(
      [{ of: "all" as const, decisions: standing }, ...levels, ...rules].map(({ of, decisions }) => ({
        of,
        decisions: decisions.length,
        departures: decisions.filter(({ direction }) => direction !== "agrees").length,
      })),
    ),
  });
}

/** What counts of the records in whose place none stands, each decision once. */
async function standingIn(
  records: Iterable<DecisionRecord> | AsyncIterable<DecisionRecord>,
): Promise<{ readonly standing: readonly Counted[]; readonly superseded: number }> {
  const found = new Map<string, Counted>();
  const replaced = new Set<string>();
  for await (const record of records) {
    found.set(record.redacted?.of ?? record.digest, countedOf(record));
    if (record.supersedes !== undefined) replaced.add(record.supersedes.digest);
  }
  const standing = [...found].filter(([digest]) => !replaced.has(digest)).map(([, one]) => one);
  return { standing, superseded: found.size - standing.length };
}

/** Agreed, lowered, raised. */
function rowOf(decisions: readonly Counted[]): readonly number[] {
  const number = (direction: Counted["direction"]): number =>
    decisions.filter((one) => one.direction === direction).length;
  return [number("agrees"), number("lowers"), number("raises")];
}

function tally([agreed = 0, lowered = 0, raised = 0, decisions = 0]: readonly Count[] = []): Tally {
  return { decisions, agreed, lowered, raised };
}

function ownViews(standing: readonly Counted[], smallest: number): OwnViews {
  const number = (view: Counted["ownView"]): number => standing.filter(({ ownView }) => ownView === view).length;
  const [none, kept, moved] = [number("none"), number("kept"), number("moved")];
  const [movedToIndicated = 0, keptShown = 0, notGiven = 0] = suppressed([[moved, kept, none]], smallest).sums;
  const isGivenHidden = keptShown === SUPPRESSED || movedToIndicated === SUPPRESSED;
  return { given: isGivenHidden ? SUPPRESSED : kept + moved, notGiven, movedToIndicated };
}
