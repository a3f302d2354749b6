import { deepFreeze } from "../../kernel/freeze.js";
import type { PublicSource } from "../entities/noted.js";
import { asId } from "../ids.js";

/** Where the definitions of the measures were read; a document that takes them over takes these over too. */
export const MEASURE_SOURCES: readonly PublicSource[] = deepFreeze([
  {
    id: asId("source", "swis-trial-protocol"),
    where: "PLOS ONE: protocol of the trial of social workers in schools, abstract",
    published: "2022-06-09",
    href: "https://doi.org/10.1371/journal.pone.0265354",
    checked: "2026-11-22",
    note: "Names the outcomes and when they were to be measured; the abstract gives no denominator.",
  },
  {
    id: asId("source", "swis-trial-follow-up"),
    where:
      "Society for Social Work and Research, conference of 2025: abstract on the trial of social workers in schools",
    href: "https://sswr.confex.com/sswr/2025/webprogram/Paper57381.html",
    checked: "2026-11-22",
    note: "No benefit on any outcome after 23 and 35 months; schools were analysed as they had been randomised.",
  },
  {
    id: asId("source", "dfe-re-referrals-2024"),
    where: "Department for Education: Children in need, a focus on re-referrals, reporting year 2024",
    href: "https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need-a-focus-on-re-referrals",
    checked: "2026-11-22",
    note: "A re-referral is a referral within 12 months of an earlier one; the page does not say whether the last day counts.",
  },
  {
    id: asId("source", "dfe-children-in-need-2020"),
    where: "Department for Education: Characteristics of children in need, 2020, on confidentiality",
    href: "https://explore-education-statistics.service.gov.uk/find-statistics/children-in-need/2020/explore",
    checked: "2026-11-22",
    note: "There 1 to 5 are hidden, and more where that would give them away. Here the default is below 5, zero included.",
  },
  {
    id: asId("source", "phe-confidence-intervals"),
    where: "Public Health England: technical guide, Confidence intervals, version of 25 May 2018, as copied elsewhere",
    published: "2018-05-25",
    href: "https://dokumen.tips/documents/technical-guide-confidence-intervals-confidence-intervals-byars-method-is-within.html",
    checked: "2026-11-22",
    note: "Wilson's score method for proportions; Byar's for rates, within 0.2 % of the exact limits from ten events on.",
  },
  {
    id: asId("source", "phe-indicator-methods"),
    where: "UK Health Security Agency: PHEindicatormethods 2.1.0, documentation, formulae and tables of test values",
    href: "https://github.com/ukhsa-collaboration/PHEindicatormethods",
    checked: "2026-11-22",
    note: "Exact Poisson limits below ten events. Cites Wilson 1927, and Breslow and Day 1987 for Byar's approximation.",
  },
]);
