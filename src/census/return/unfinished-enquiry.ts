import type { CensusEnquiry } from "./episode.js";

/** Whether a section 47 enquiry has neither led to a conference nor been ended without one. */
export function isUnfinished({ conference, conferenceNotRequired }: CensusEnquiry): boolean {
  return conference === undefined && conferenceNotRequired !== true;
}
