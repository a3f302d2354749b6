import type { LocalDate } from "../../../kernel/local-date.js";
import type { Episode } from "../case-files.js";
import type { Check } from "../check.js";

const CENSUS_RULE = "8565";

/** The census asks it of some of these days; the others are no less odd. */
export const nothingAfterClosure: Check = {
  id: "D5",
  severity: "error",
  holds: "a referral is closed on or after the last day of everything that came of it",
  censusRules: [CENSUS_RULE],
  find: ({ episodes }) =>
    episodes.flatMap((episode) => {
      const { closure, referral } = episode;
      if (closure === undefined) return [];
      return daysOf(episode)
        .filter(({ on }) => on > closure.on)
        .map(({ on, at, isInCensus }) => ({
          at,
          also: [`${referral.at}/history`],
          says: `this is of ${on}, and the referral was closed on ${closure.on}; correct one of the days, or record a new referral`,
          censusRules: isInCensus ? [CENSUS_RULE] : [],
        }));
    }),
};

interface DayOf {
  readonly on: LocalDate;
  readonly at: string;
  readonly isInCensus: boolean;
}

function daysOf(episode: Episode): readonly DayOf[] {
  const counted = (on: LocalDate | undefined, at: string): readonly DayOf[] =>
    on === undefined ? [] : [{ on, at, isInCensus: true }];
  const uncounted = (on: LocalDate | undefined, at: string): readonly DayOf[] =>
    on === undefined ? [] : [{ on, at, isInCensus: false }];
  return [
    ...episode.assessments.flatMap(({ record, at }) => [
      ...counted(record.start, `${at}/start`),
      ...counted(record.authorised, `${at}/authorised`),
    ]),
    ...episode.childInNeedPlans.flatMap(({ record: { interval }, at }) => [
      ...counted(interval.from, `${at}/interval/from`),
      ...counted(interval.to, `${at}/interval/to`),
    ]),
    ...episode.strategyDiscussions.flatMap(({ record, at }) => uncounted(record.on, `${at}/on`)),
    ...episode.enquiries.flatMap(({ record, at }) => [
      ...counted(record.start, `${at}/start`),
      ...uncounted(record.completed?.on, `${at}/completed/on`),
    ]),
    ...episode.conferences.flatMap(({ record, at }) =>
      record.kind === "review" ? uncounted(record.on, `${at}/on`) : counted(record.on, `${at}/on`),
    ),
    ...episode.childProtectionPlans.flatMap(({ record: { interval, reviews }, at }) => [
      ...uncounted(interval.from, `${at}/interval/from`),
      ...counted(interval.to, `${at}/interval/to`),
      ...reviews.flatMap((review, place) => uncounted(review, `${at}/reviews/${place}`)),
    ]),
    ...episode.preProceedings.flatMap(({ record, at }) => uncounted(record.start, `${at}/start`)),
  ];
}
