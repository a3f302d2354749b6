import { checkCase } from "../../engine/check-case.js";
import type { Thresholds } from "../../engine/compile.js";
import type { Case } from "../../facts/case.js";
import { indexFacts } from "../../facts/values-left.js";
import { toCase } from "../facts/to-case.js";
import type { CensusChild } from "../return/child.js";
import type { CensusEpisode } from "../return/episode.js";
import { type BackTestSetting, type Drawn, lowestDraws } from "./counts.js";
import { drawOf } from "./draw.js";

/** Draws a sample, and works out of each in it whether one answer alone would change the level. */
export interface OneAnswer {
  draw(authority: string | undefined, child: CensusChild, episode: CensusEpisode): void;
  drawn(): readonly Drawn[];
}

interface Candidate {
  readonly draw: number;
  readonly of: Case | Drawn;
}

/**
 * An empty sample: the episodes with the lowest numbers are kept, whatever their order.
 *
 * Every answer to every open question is tried on its own, which takes milliseconds a child: so it is done for a sample,
 * and only when the sample is asked for. A return with fewer episodes than the sample has is looked at whole.
 */
export function oneAnswer(thresholds: Thresholds, { sample, worlds, on }: BackTestSetting): OneAnswer {
  const known = new Set(thresholds.ruleSet.facts.map(({ id }) => id));
  const world = worlds[0] ?? "open";
  let kept: readonly Candidate[] = [];
  let added: Candidate[] = [];
  let highest = Number.POSITIVE_INFINITY;

  function settle(): void {
    kept = lowestDraws([...kept, ...added], sample.size);
    added = [];
    if (kept.length === sample.size) highest = kept.at(-1)?.draw ?? -1;
  }

  return {
    draw(authority, child, episode) {
      const { referred, source, closed } = episode;
      const { localId, upn, born } = child;
      const draw = drawOf(JSON.stringify([authority, localId, upn, born, referred, source, closed]), sample.seed);
      if (sample.size === 0 || draw >= highest) return;
      const read = toCase(child, episode, { world, on });
      if (!read.ok) return;
      const facts = Object.fromEntries(Object.entries(read.value.facts).filter(([fact]) => known.has(fact)));
      added.push({ draw, of: { on, facts } as Case });
      if (added.length > sample.size) settle();
    },
    drawn() {
      settle();
      kept = kept.map(({ draw, of }) => ({ draw, of: "facts" in of ? tried(thresholds, of, draw) : of }));
      return kept.map(({ of }) => of as Drawn);
    },
  };
}

/** A case that the rules do not take (somebody of full age, say) turns on no answer. */
function tried(thresholds: Thresholds, of: Case, draw: number): Drawn {
  const { ruleSet } = thresholds;
  if (!checkCase(of, ruleSet, indexFacts(ruleSet.facts)).ok) return { draw, raises: 0, lowers: 0 };
  const ranks = new Map(ruleSet.levels.map(({ id }, rank) => [id, rank]));
  const now = ranks.get(thresholds.bounds(of).pointsTo.id) ?? 0;
  const then = thresholds
    .answers(of)
    .questions.flatMap(({ answers }) => answers.map(({ pointsTo }) => ranks.get(pointsTo.id) ?? 0));
  return { draw, raises: then.some((rank) => rank > now) ? 1 : 0, lowers: then.some((rank) => rank < now) ? 1 : 0 };
}
