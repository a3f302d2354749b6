import type { Case } from "../facts/case.js";
import type { BuiltInFacts } from "../facts/catalogue.js";
import { deepFreeze } from "../kernel/freeze.js";
import { isObject } from "../kernel/json.js";
import type { LocalDate } from "../kernel/local-date.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { optionsTaken } from "../kernel/options-taken.js";
import type { WrittenFacts } from "../ruleset/rule.js";
import type { RuleSet } from "../ruleset/rule-set.js";
import { ageLimit } from "./check-case.js";
import { compile, type Thresholds } from "./compile.js";
import { callSource } from "./facts-on-demand/call-source.js";
import { type Fetchers, type Source, type StopSignal, sourcesOf } from "./facts-on-demand/fetchers.js";
import { type FailedFact, type Gathered, type Ground, gather, NOTHING_GATHERED } from "./facts-on-demand/gathered.js";
import { type FetchPurpose, nextSources } from "./facts-on-demand/next-sources.js";
import { type Settled, settle } from "./facts-on-demand/settled.js";
import { whatMatters } from "./facts-on-demand/what-matters.js";
import type { Indication } from "./indication.js";

/** What is known beforehand, and how far facts are fetched. */
export interface FetchOptions<Facts = BuiltInFacts, Signal extends StopSignal = StopSignal> {
  /** The day as on which the facts are known. */
  readonly on: LocalDate;
  /** What is known beforehand. What is known of a fact in full is not fetched. */
  readonly given?: Case<Facts>["facts"];
  /** For what facts are fetched: the level and the danger alone, or the duties too, which come last. `duties` if left out. */
  readonly purpose?: FetchPurpose;
  /** Stops fetching; what was not answered by then counts as not known, and an indication is still given. */
  readonly signal?: Signal;
  /** A time limit, made anew for each call: `() => AbortSignal.timeout(2_000)`. Without one, calls are waited for. */
  readonly timeout?: () => Signal;
  /** How many calls are under way at once; 8 if left out. */
  readonly atOnce?: number;
}

/** An indication, and what was fetched for it. Every fact that has a fetcher stands in one of the three lists. */
export interface FetchedIndication {
  readonly indication: Indication;
  /** What the fetchers gave, as it was used; `null` for what they do not know. */
  readonly fetched: WrittenFacts;
  /** Facts that are read as not known because fetching them failed, and why. */
  readonly failed: readonly FailedFact[];
  /** Facts that were not fetched, since no answer could have mattered. */
  readonly notAsked: readonly string[];
}

/**
 * The indication for a case whose facts are fetched as they are needed.
 *
 * Only what can still matter is fetched, in rounds of at most `atOnce` calls: questions of danger first, then what the
 * highest and most of the undecided rules depend on, last what undecided duties depend on. What can matter is what
 * `indicate` would ask, and where that cannot be had, what says something of it (an age says that the child was born) or
 * turns its cautious reading on; and the age, where the set reaches people of 18 and over, of whom other rules speak. So
 * the three levels, `enoughKnown` and, unless `purpose` is `level`, which duties apply are those that all fetchers
 * together would give. Reasons at lower levels, and the urgency and steps that come with them, may be fewer.
 *
 * Each fetcher is called at most once, and a run shares nothing with any other. A fetcher that fails, is late, or gives what
 * cannot be so leaves its fact not known, says so in `failed`, and never throws. What is fetched next depends on the answers,
 * never on which of them came first. Rejects with `MisuseError` for what `indicate` would refuse in `given`, and for fetchers
 * of no fact. A rule set is compiled anew; hand over what `compile` gives where you ask more than once.
 *
 * @example
 * const { indication, failed } = await indicateWithFacts(
 *   thresholds,
 *   { ageMonths: () => records.age(child), injuryPresent: () => school.injury(child) },
 *   { on: "2026-11-21", timeout: () => AbortSignal.timeout(2_000) },
 * );
 */
export async function indicateWithFacts<Facts = BuiltInFacts, Signal extends StopSignal = StopSignal>(
  thresholds: Thresholds<Facts> | RuleSet,
  fetchers: Fetchers<Facts, Signal>,
  options: FetchOptions<Facts, Signal>,
): Promise<FetchedIndication> {
  const {
    on,
    given = {},
    purpose = "duties",
    signal: stop,
    timeout,
    atOnce = AT_ONCE,
  } = optionsTaken("indicateWithFacts", options);
  if (!Number.isInteger(atOnce) || atOnce < 1) throw new MisuseError("`atOnce` takes a whole number from 1");
  const { ruleSet, indicate } = isCompiled(thresholds) ? thresholds : compile(thresholds);
  const matters = whatMatters(ruleSet);
  const sources = sourcesOf(fetchers, matters.facts);
  const ask = (facts: WrittenFacts): Indication => indicate({ on, facts } as Case<never>);
  const start = ask(given as WrittenFacts);
  const ground: Ground = { facts: matters.facts, given: start.given, limit: ageLimit(ruleSet) };

  const fetchFrom = async (sofar: Sofar): Promise<Sofar> => {
    const { indication, settled, gathered, uncalled } = sofar;
    const known = new Set(Object.keys(settled.facts).filter((id) => settled.facts[id] !== null));
    const standing = { matters, purpose, indication, left: settled.left, known, uncalled };
    const round = nextSources(standing).slice(0, atOnce);
    if (round.length === 0) return sofar;
    const calls = await Promise.all(round.map((source) => callSource(source, { stop, timeout })));
    const more = gather(ground, gathered, calls);
    const now = settle(ground, more);
    return fetchFrom({
      indication: ask(now.facts),
      settled: now,
      gathered: more,
      uncalled: uncalled.filter((source) => !round.includes(source)),
    });
  };
  const nothing = { gathered: NOTHING_GATHERED, settled: settle(ground, NOTHING_GATHERED) };
  const { indication, settled, uncalled } = await fetchFrom({ indication: start, ...nothing, uncalled: sources });
  const { fetched, failed } = settled;
  return deepFreeze({ indication, fetched, failed, notAsked: uncalled.flatMap(({ facts }) => facts) });
}

const AT_ONCE = 8;

/** How far fetching has come. */
interface Sofar {
  readonly indication: Indication;
  readonly gathered: Gathered;
  readonly settled: Settled;
  readonly uncalled: readonly Source[];
}

function isCompiled<Facts>(given: Thresholds<Facts> | RuleSet): given is Thresholds<Facts> {
  return isObject(given) && "indicate" in given;
}
