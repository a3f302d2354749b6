import type { CensusChild } from "../return/child.js";
import type {
  CensusAssessment,
  CensusEnquiry,
  CensusEpisode,
  CensusPlan,
  CensusPreProceedings,
  CensusProtectionPlan,
} from "../return/episode.js";
import type { Position } from "../return/position.js";
import type { Collection } from "./collection.js";

/** An element of a return, by which a finding says where it is. */
export interface Placed {
  readonly at?: Position;
}

/** Notes that the rule is broken at an element, and the others that it takes to see it. */
export type Found = (element: Placed, also?: readonly Placed[]) => void;

/** Looks at one child, whatever else is in the return. */
export interface ChildCheck {
  readonly of: "child";
  readonly look: (child: CensusChild, collection: Collection, found: Found) => void;
}

/** Whether a rule is broken by an element of an episode. */
type BrokenBy<Element> = (
  element: Element,
  collection: Collection,
  episode: CensusEpisode,
  child: CensusChild,
) => boolean;

export function checkChild(look: ChildCheck["look"]): ChildCheck {
  return { of: "child", look };
}

export function eachChild(isBroken: (child: CensusChild, collection: Collection) => boolean): ChildCheck {
  return checkChild((child, collection, found) => {
    if (isBroken(child, collection)) found(child);
  });
}

export function eachEpisode(
  isBroken: (episode: CensusEpisode, collection: Collection, child: CensusChild) => boolean,
): ChildCheck {
  return checkChild((child, collection, found) => {
    for (const episode of child.episodes) if (isBroken(episode, collection, child)) found(episode);
  });
}

export function eachAssessment(isBroken: BrokenBy<CensusAssessment>): ChildCheck {
  return eachOf(({ assessments }) => assessments, isBroken);
}

export function eachPlan(isBroken: BrokenBy<CensusPlan>): ChildCheck {
  return eachOf(({ plans }) => plans, isBroken);
}

export function eachEnquiry(isBroken: BrokenBy<CensusEnquiry>): ChildCheck {
  return eachOf(({ enquiries }) => enquiries, isBroken);
}

export function eachProtectionPlan(isBroken: BrokenBy<CensusProtectionPlan>): ChildCheck {
  return eachOf(({ protectionPlans }) => protectionPlans, isBroken);
}

export function eachPreProceedings(isBroken: BrokenBy<CensusPreProceedings>): ChildCheck {
  return eachOf(({ preProceedings }) => preProceedings, isBroken);
}

function eachOf<Element extends Placed>(
  those: (episode: CensusEpisode) => readonly Element[],
  isBroken: BrokenBy<Element>,
): ChildCheck {
  return checkChild((child, collection, found) => {
    for (const episode of child.episodes) {
      for (const element of those(episode)) if (isBroken(element, collection, episode, child)) found(element);
    }
  });
}
