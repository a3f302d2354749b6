import { codesOn } from "../../domain/codes/codes-on.js";
import { REFERRAL_SOURCES } from "../../domain/codes/referral-source.js";
import { dayNumber } from "../../kernel/days.js";
import { type CensusYear, censusPeriod } from "../return/year.js";
import type { ChainDraws } from "./chain.js";
import type { Chances } from "./chances.js";
import { SOURCES_IN_GROUP } from "./choices.js";
import { countedDays, type Day, type Days } from "./days.js";
import { type DrawFactors, drawFactorsBy } from "./factor-chances.js";
import { NO_AUTHORITY, upnsOf } from "./identifiers.js";
import type { Random } from "./random.js";
import { type Targets, targetsOf } from "./targets.js";
import { drawsBy, type Settled, settle } from "./trying.js";
import { type Draw, drawBy } from "./weighted.js";

/** How far back the first referral of a child may lie whose last episode is still open. */
export const LOOKING_BACK: number = 8 * 365;
/** What begins in the year may end so much later. */
const LOOKING_AHEAD = 365;

/** All by which the children of one return are made, worked out once. */
export interface Maker {
  readonly year: CensusYear;
  readonly seed: number;
  readonly children: number;
  readonly from: Day;
  readonly to: Day;
  readonly days: Days;
  readonly targets: Targets;
  readonly chances: Chances;
  readonly chains: ChainDraws;
  readonly source: (random: Random) => string;
  readonly factors: DrawFactors;
  readonly upn: (number: number) => string;
}

/** What a return is made for. */
interface MakerOptions {
  readonly seed: number;
  readonly year: CensusYear;
  readonly children: number;
  readonly authority?: string;
}

export function makerOf({ seed, year, children, authority }: MakerOptions): Maker {
  return { ...drawnFor(year, authority), seed, children };
}

type Drawn = Omit<Maker, "seed" | "children">;

const known = new Map<string, Drawn>();

/** What is the same for every seed; kept, since most of it is looked up for each child. */
function drawnFor(year: CensusYear, authority: string | undefined): Drawn {
  const key = `${year} ${authority}`;
  const drawn = known.get(key) ?? drawFor(year, authority);
  known.set(key, drawn);
  return drawn;
}

function drawFor(year: CensusYear, authority: string | undefined): Drawn {
  const { from, to, days } = timeOf(year);
  const targets = targetsOf(year, authority);
  const settled = settledFor(authority);
  const chains = drawsBy(settled, targets, { days, until: to, year });
  const { chances } = chains;
  return {
    year,
    from,
    to,
    days,
    targets,
    chances,
    chains,
    source: sourcesIn(year, chances.source),
    factors: drawFactorsBy(targets, chances, settled.ages),
    upn: upnsOf(authority ?? NO_AUTHORITY),
  };
}

function timeOf(year: CensusYear): Pick<Maker, "from" | "to" | "days"> {
  const period = censusPeriod(year);
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  return { from, to, days: countedDays(from - LOOKING_BACK - 30, to + LOOKING_AHEAD) };
}

/** The year of the counts: trials are always made in it, so that no year waits for trials of its own. */
const COUNTED = 2024;

const settled = new Map<string | undefined, Settled>();

function settledFor(authority: string | undefined): Settled {
  const { from, to, days } = timeOf(COUNTED);
  const time = { days, first: from - LOOKING_BACK, until: to, year: COUNTED } as const;
  const found = settled.get(authority) ?? settle(targetsOf(COUNTED, authority), time);
  settled.set(authority, found);
  return found;
}

/** The statistics count some sources together; the codes of a group are drawn by our choice, of those that the year has. */
function sourcesIn(year: CensusYear, drawGroup: Draw): (random: Random) => string {
  const valid = new Set<string>(codesOn(REFERRAL_SOURCES, year).map(({ code }) => code));
  const inGroup = new Map(
    Object.entries(SOURCES_IN_GROUP).map(([group, weights]) => {
      const those = Object.entries(weights).filter(([code]) => valid.has(code));
      return [group, drawBy(Object.fromEntries(those))];
    }),
  );
  return (random) => {
    const group = drawGroup(random);
    return inGroup.get(group)?.(random) ?? group;
  };
}
