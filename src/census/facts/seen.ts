import type { CensusChild } from "../return/child.js";
import type { CensusAssessment, CensusEpisode, CensusPlan, CensusProtectionPlan } from "../return/episode.js";

/**
 * What of the episode in question becomes facts: the referral, and what the assessments found.
 *
 * Left out on purpose, so that no line of code can read it: what was decided afterwards (primary need, closure and its
 * reason, enquiries, conferences, plans, number of earlier plans), since thresholds that saw it would be told the answer.
 */
export interface SeenEpisode extends Pick<CensusEpisode, "referred" | "source"> {
  readonly assessments: readonly Pick<CensusAssessment, "authorised" | "factors">[];
}

/** What of an earlier episode becomes history: when it began and ended, and which plans ended in it. */
export interface SeenEarlier extends Pick<CensusEpisode, "referred" | "closed"> {
  readonly assessments: readonly Pick<CensusAssessment, "authorised">[];
  readonly plans: readonly Pick<CensusPlan, "ended">[];
  readonly protectionPlans: readonly Pick<CensusProtectionPlan, "ended">[];
}

/** What of a child becomes facts. Sex, ethnicity, death and identifiers are left out: they are nobody's threshold. */
export interface SeenChild extends Pick<CensusChild, "born" | "expected" | "disabilities"> {
  readonly episodes: readonly SeenEarlier[];
}
