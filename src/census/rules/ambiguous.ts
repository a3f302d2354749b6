/** A rule whose wording, as far as it has been seen, can be read in more than one way. */
export interface AmbiguousRule {
  /** The number of the rule. */
  readonly number: string;
  /** What is not said. */
  readonly unclear: string;
  /** How it is read here. */
  readonly readAs: string;
}

/**
 * The rules that can be read in more than one way, and how they are read here.
 *
 * Where nothing else decides, what a careful analyst could defend is let pass: a finding that is none costs more trust than one that is missed.
 */
export const AMBIGUOUS_RULES: readonly AmbiguousRule[] = /* @__PURE__ */ listed([
  {
    number: "1510",
    unclear: "what is said of a UPN in which no check letter can be worked out",
    readAs:
      "broken by a length other than 13, a first character that is no check letter, or a whole number whose letter does not fit; wrong characters further on are left to 1530, 1540 and 1550",
  },
  {
    number: "1530",
    unclear: "which authorities are in the list, since it lags behind reorganisation",
    readAs: "the list of UPN prefixes of this package, which has Cumberland (942) and Westmorland and Furness (943)",
  },
  {
    number: "1560Q",
    unclear: "whether a temporary number counts as well formed, and whether its check letter must fit",
    readAs: "a temporary number is well formed, and the check letter is not asked for",
  },
  {
    number: "2883",
    unclear: "which initial conferences count, and whether one that is written twice counts twice",
    readAs:
      "each that is written on a section 47 enquiry or on an episode and lies in the year; 2884 finds those written twice",
  },
  {
    number: "2884",
    unclear: "whether any conference may stand on an episode beside one on an enquiry, and within which episode",
    readAs:
      "broken where the same day stands on an enquiry and on any episode of the child; two different days are two conferences",
  },
  {
    number: "2885",
    unclear: "which enquiries leave the conference to the episode",
    readAs:
      "the day of a conference of any enquiry of the episode will do; that of the episode itself does where every enquiry says that no conference was required, or there is none",
  },
  {
    number: "2886Q",
    unclear: "whether sex U (until 2024 gender 0) counts as not recorded, and which children are counted",
    readAs:
      "U and 0 count as not recorded; children with an expected birth count among all children and never among those without",
  },
  {
    number: "2887Q",
    unclear: "whether codes that are not valid count, and whether a small return is asked at all",
    readAs: "valid codes but NONE, in a return of any size",
  },
  {
    number: "2888Q",
    unclear: "whether a return in which no child has a disability breaks it",
    readAs: "it does not; 2887Q finds that",
  },
  {
    number: "4001",
    unclear: "whether the two plans must be of one episode",
    readAs: "any two plans of the child",
  },
  {
    number: "4003",
    unclear: "whether the first and last day of the child in need plan count",
    readAs: "the first counts, the last does not; a review on the last day of its own plan is always allowed",
  },
  {
    number: "8520",
    unclear: "what is to be done with a birth after the reference date, of a child unborn on it",
    readAs: "it is an error: the child is returned with its expected birth",
  },
  {
    number: "8530Q",
    unclear: "whether the ends count, and how nine months are counted from 31 March",
    readAs: "after 1 March and before 31 December of the year in which the collection ends",
  },
  {
    number: "8540",
    unclear: "whether every code of disability must be valid, or one",
    readAs: "one",
  },
  {
    number: "8565",
    unclear: "which days count as activity, and whether of conferences those on the episode do",
    readAs:
      "start and authorisation of assessments, start of enquiries, conferences in both places, the end of child protection plans, start and end of child in need plans; neither the start nor the reviews of a child protection plan, nor pre-proceedings",
  },
  {
    number: "8569Q",
    unclear:
      "what is said where it is not written whether a referral went further, and by which calendar a working day is counted",
    readAs: "broken only where no further action is written; a working day is one of England and Wales",
  },
  {
    number: "8606",
    unclear: "which birth counts where both are given, and what of a child without either",
    readAs: "the date of birth, or else the expected one; a child without either is not judged here",
  },
  {
    number: "8770Q",
    unclear: "when a child is of school age, and whether it ever ends",
    readAs:
      "until 2024, six on or before the reference date; from 2025, born on or before 31 August six years before the year in which the collection ends; without an upper age",
  },
  {
    number: "8775Q",
    unclear: "until when an episode is open that came to no further action and was not closed",
    readAs: "on the day of its referral alone",
  },
  {
    number: "8820",
    unclear: "how long an open episode runs that came to no further action, and whether the reference date counts",
    readAs:
      "it takes up no day, though its referral may fall into another episode; an open one that went further runs through the reference date",
  },
  {
    number: "8839",
    unclear: "what counts as unfinished where it is not written whether a conference was required",
    readAs:
      "an enquiry without a conference is unfinished unless it says that none was required; so in 8740, 8675Q, 8868 and 8890",
  },
  {
    number: "8873Q",
    unclear: "whether it asks of open episodes",
    readAs: "it does: an assessment that found nothing would have closed the episode",
  },
  {
    number: "8890",
    unclear: "how long an enquiry ran that ended without a conference, for its end is not in the census",
    readAs: "it takes up no day, though its start may fall into another enquiry",
  },
  {
    number: "9000Q",
    unclear: "whether it asks of each record of pre-proceedings, or of the return as a whole",
    readAs: "of each record; 8995Q asks of the return",
  },
  {
    number: "9006",
    unclear: "whether the day must lie in the year where there is nothing to compare it with",
    readAs: "it must; the order is judged where both days are there; so in 9009, 9012 and 9013",
  },
]);

function listed(rules: readonly AmbiguousRule[]): readonly AmbiguousRule[] {
  return Object.freeze(rules.map((rule) => Object.freeze(rule)));
}
