import { CAVEAT } from "../engine/caveat.js";
import { toMarkdown } from "../page/markdown.js";
import { type Block, heading, type Item, item, link, list, paragraph } from "../page/tree.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import { ruleSetTaken } from "../ruleset/rule-set-taken.js";
import { FROM_RULES } from "./places.js";
import { MAY_CHANGE_BRIEFLY } from "./words.js";

/** The list of all rules and duties of a set as Markdown, by level and theme, highest level first; it stands as `rules/README.md`. */
export function rulesIndex(ruleSet: RuleSet): string {
  const { title, version, status, levels, rules, duties } = ruleSetTaken(ruleSet);
  return toMarkdown([
    heading(1, `Rules: ${title}`),
    paragraph(
      `Version ${version}, ${status}. Each rule says when it applies, which level it points to and why. The highest level of the rules that apply ` +
        "is the one that counts; none of them decides. Duties are owed beside any level. ",
      link("../facts.md", "The page of facts"),
      " says what the words stand for.",
    ),
    ...levels.toReversed().flatMap(({ id, name }) =>
      part(
        name,
        rules.filter(({ event }) => event.type === id),
      ),
    ),
    ...part("Whatever the level", duties),
    heading(2, "Remember"),
    paragraph(CAVEAT),
  ]);
}

function part(name: string, members: readonly (ResolvedRule | ResolvedDuty)[]): readonly Block[] {
  if (members.length === 0) return [];
  const themes = [...new Set(members.map(({ theme = "Other" }) => theme))].sort();
  return [
    heading(2, name),
    ...themes.flatMap((theme) => [
      heading(3, theme),
      list(members.filter((one) => (one.theme ?? "Other") === theme).map(memberItem)),
    ]),
  ];
}

function memberItem({ name, title, binding = "indicative" }: ResolvedRule | ResolvedDuty): Item {
  return item(link(FROM_RULES.rule(name), title), ` (${MAY_CHANGE_BRIEFLY[binding]})`);
}
