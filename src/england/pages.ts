import { markWhole } from "../kernel/freeze.js";
import type { Duty, Rule } from "../ruleset/rule.js";
import type { RuleSet } from "../ruleset/rule-set.js";

/** What a rule set holds for its pages and its tests, and for no indication. */
export interface Pages {
  /** Of each rule in its order; and of each duty. */
  readonly rules: readonly Page[];
  readonly duties: readonly Page[];
  readonly cases: RuleSet["cases"];
}

type Page = Pick<Rule, "about" | "examples">;

/** A set without its pages, and the pages. */
export function takePages(ruleSet: RuleSet): { readonly ruleSet: RuleSet; readonly pages: Pages } {
  const { rules, duties, cases } = ruleSet;
  return {
    ruleSet: { ...ruleSet, rules: rules.map(withoutPage), duties: duties.map(withoutPage), cases: [] },
    pages: { rules: rules.map(pageOf), duties: duties.map(pageOf), cases },
  };
}

/** A frozen set with its pages put back, to the byte; frozen itself. */
export function withPages(ruleSet: RuleSet, { rules, duties, cases }: Pages): RuleSet {
  return markWhole({
    ...ruleSet,
    rules: Object.freeze(ruleSet.rules.map((one, place) => withPage(one, rules[place]))),
    duties: Object.freeze(ruleSet.duties.map((one, place) => withPage(one, duties[place]))),
    cases,
  });
}

type Speaker = (Rule | Duty) & { readonly origin: object };

function withoutPage<One extends Speaker>({ about: _, examples: __, ...rest }: One): Omit<One, "about" | "examples"> {
  return rest;
}

function pageOf({ about, examples }: Speaker): Page {
  return { ...(about === undefined ? {} : { about }), ...(examples === undefined ? {} : { examples }) };
}

/** As a file says it: the page comes last, and after it what the set adds. */
function withPage<One extends Speaker>({ origin, ...said }: One, page: Page | undefined): One {
  return Object.freeze({ ...said, ...page, origin }) as unknown as One;
}
