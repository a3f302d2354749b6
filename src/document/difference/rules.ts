import type { IndicatedLevel } from "../../engine/indication.js";
import { type Block, code, type Item, item, type List, list, paragraph, strong } from "../../page/tree.js";
import { isNobody } from "../../verify/compare/coverage.js";
import type { Coverage, Description, Difference, RuleDifference } from "../../verify/compare/difference.js";
import { daysWords } from "./verdict.js";

/** Whether a rule or duty covers other children, or gives another level. */
function movesChildren({ newlyCovers, noLongerCovers, levels }: RuleDifference): boolean {
  return !isNobody(newlyCovers) || !isNobody(noLongerCovers) || levels !== undefined;
}

/** Each such rule with whom it covers newly or no longer, in the facts' own words. */
export function coverageBlocks({ rules }: Difference): readonly Block[] {
  const moving = rules.filter(movesChildren);
  if (moving.length === 0) return [];
  return [paragraph("Each rule by itself: a child keeps a level that another rule gives."), list(moving.map(ruleItem))];
}

/** The same of duties, which are owed whatever the level. */
export function dutyCoverageBlocks({ duties }: Difference): readonly Block[] {
  const owing = duties.filter(movesChildren);
  return owing.length === 0 ? [] : [list(owing.map(ruleItem))];
}

function ruleItem(rule: RuleDifference): Item {
  const { title, newlyCovers, noLongerCovers, reason } = rule;
  const why = reason === undefined ? "" : ` Reason given: ${reason}`;
  return {
    says: [strong(title), " (", code(rule.after ?? rule.before ?? ""), `): ${howWords(rule)}.${why}`],
    below: [
      ...coverageLists(rule.how === "new" ? "covers" : "newly covers", newlyCovers),
      ...coverageLists(rule.how === "removed" ? "covered" : "no longer covers", noLongerCovers),
    ],
  };
}

function howWords(rule: RuleDifference): string {
  const { how, before, level, levels } = rule;
  const gives = level === undefined ? "" : `, ${level.name}`;
  switch (how) {
    case "new":
      return `new${gives}`;
    case "removed":
      return `no longer there${gives}`;
    case "changed":
      return levels === undefined ? `changed${gives}` : levelsWords(levels);
    case "replaced":
    case "succeeded":
      return `in place of ${before}${levels === undefined ? gives : `, ${levelsWords(levels)}`}`;
  }
}

function levelsWords({ before, after }: { readonly before: IndicatedLevel; readonly after: IndicatedLevel }): string {
  return `now ${after.name}, before ${before.name}`;
}

/** What all of the children have in common is said once, before what they have one or the other of. */
function coverageLists(verb: string, coverage: Coverage): readonly List[] {
  if (isNobody(coverage)) return [];
  const { children } = coverage;
  const partsOfAll = children.map(partsOf);
  const [first = [], ...others] = partsOfAll;
  const shared = others.length === 0 ? [] : first.filter((part) => others.every((parts) => parts.includes(part)));
  const own = partsOfAll.map((parts) => parts.filter((part) => !shared.includes(part)));
  const rest = moreWords(coverage);
  if (children.length === 1 && rest === "") return [list([item(`${verb}: ${said(first)}`)])];
  if (children.length === 0) return [list([item(`${verb}: could not be settled in the work allowed`)])];
  const opening = shared.length === 0 ? "any one of these" : `${said(shared)}; and any one of these`;
  const items = [...own.map((parts) => item(said(parts))), ...(rest === "" ? [] : [item(rest)])];
  return [list([{ says: [`${verb}: ${opening}`], below: [list(items)] }])];
}

function partsOf({ says, days }: Description): readonly string[] {
  return days === undefined ? says : [...says, daysWords(days)];
}

function said(parts: readonly string[]): string {
  return parts.length === 0 ? "every child" : parts.join("; ");
}

function moreWords({ more, isWhole }: Coverage): string {
  if (more === 0) return isWhole ? "" : "and others, which could not all be found in the work allowed";
  return isWhole ? `and ${more} more` : `and at least ${more} more`;
}
