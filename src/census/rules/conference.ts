import { isWeekend } from "../../kernel/days.js";
import { checkChild, eachEnquiry, eachProtectionPlan } from "./child-check.js";
import { isOutside } from "./collection.js";
import { wholeReturn } from "./return-check.js";
import { type CensusRule, rulesOf } from "./rule.js";

/** An initial conference is written once: where the enquiry is that led to it, or else on the episode. */
export const CONFERENCE_ONCE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("consistency", [
  {
    number: "2884",
    module: "Section47",
    fields: ["DateOfInitialCPC"],
    says: "one initial conference is written on a section 47 enquiry and on an episode; leave it on the enquiry alone",
    check: checkChild(({ episodes }, _, found) => {
      const ofEpisodes = new Map(episodes.map((episode) => [episode.conference, episode]));
      ofEpisodes.delete(undefined);
      if (ofEpisodes.size === 0) return;
      for (const enquiry of episodes.flatMap(({ enquiries }) => enquiries)) {
        const episode = ofEpisodes.get(enquiry.conference);
        if (episode !== undefined) found(enquiry, [episode]);
      }
    }),
  },
]);

/** A child protection plan starts on the day of its initial conference. */
export const PLAN_FROM_CONFERENCE: readonly CensusRule[] = /* @__PURE__ */ rulesOf("order", [
  {
    number: "2885",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "DateOfInitialCPC"],
    says: "the child protection plan does not start on the day of an initial conference of its episode; correct one of the two days, or add the conference",
    check: eachProtectionPlan(({ started }, collection, { enquiries, conference }) => {
      if (started === undefined || isOutside(started, collection)) return false;
      if (enquiries.some((enquiry) => enquiry.conference === started)) return false;
      const leftToEpisode = enquiries.every(({ conferenceNotRequired }) => conferenceNotRequired === true);
      return !leftToEpisode || conference !== started;
    }),
  },
]);

export const MORE_PLANS_THAN_CONFERENCES: readonly CensusRule[] = /* @__PURE__ */ rulesOf("whole-return", [
  {
    number: "2883",
    module: "ChildProtectionPlans",
    fields: ["CPPstartDate", "DateOfInitialCPC"],
    says: "more child protection plans start in the year of this census than there are initial conferences in it; look for conferences that are missing or on a wrong day",
    check: wholeReturn((collection) => {
      const isInside = (day: string | undefined): boolean => day !== undefined && !isOutside(day, collection);
      let plans = 0;
      let conferences = 0;
      return {
        child: ({ episodes }) => {
          for (const { conference, enquiries, protectionPlans } of episodes) {
            if (isInside(conference)) conferences += 1;
            for (const enquiry of enquiries) if (isInside(enquiry.conference)) conferences += 1;
            for (const { started } of protectionPlans) if (isInside(started)) plans += 1;
          }
        },
        end: (found) => {
          if (plans > conferences) found();
        },
      };
    }),
  },
]);

/** Conferences are held on weekdays; bank holidays are not asked about. */
export const ON_WEEKDAY: readonly CensusRule[] = /* @__PURE__ */ rulesOf("working-day", [
  {
    number: "8875",
    module: "Section47",
    fields: ["DateOfInitialCPC"],
    says: "the initial conference is on a Saturday or Sunday; correct the day",
    check: eachEnquiry(({ conference }) => conference !== undefined && isWeekend(conference)),
  },
  {
    number: "8870Q",
    module: "Section47",
    fields: ["InitialCPCtarget"],
    says: "the day by which the initial conference was due is a Saturday or Sunday; correct it, or give the reason",
    check: eachEnquiry(({ conferenceTarget }) => conferenceTarget !== undefined && isWeekend(conferenceTarget)),
  },
]);
