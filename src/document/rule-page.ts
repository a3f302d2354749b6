import { CAVEAT } from "../engine/caveat.js";
import { MisuseError } from "../kernel/misuse-error.js";
import { nearest } from "../kernel/nearest.js";
import { toMarkdown } from "../page/markdown.js";
import { type Block, code, heading, link, paragraph, section, strong } from "../page/tree.js";
import { expand } from "../ruleset/expand.js";
import type { ResolvedDuty, ResolvedRule, RuleSet } from "../ruleset/rule-set.js";
import { aboutBlocks, reviewedWords } from "./about-blocks.js";
import { atAGlance } from "./at-a-glance.js";
import { basisList } from "./basis-blocks.js";
import { conditionBlocks } from "./condition.js";
import { exampleBlocks } from "./examples-table.js";
import { historyList } from "./history.js";
import { FROM_RULES } from "./places.js";
import { type Reading, readingOf } from "./reading.js";
import { saidOnce } from "./said-once.js";
import { stepBlocks } from "./step-blocks.js";
import { termBlocks } from "./terms.js";
import { untilKnownBlocks } from "./until-known.js";
import { whomBlocks } from "./whom.js";
import { WHO_MAY_CHANGE_A_DUTY, WHO_MAY_CHANGE_A_RULE } from "./words.js";

/**
 * The page of a rule or duty as Markdown, for practitioners and parents: what it says, what it does not mean, what
 * happens then, and on whose authority.
 *
 * It stands in a folder `rules` beside `facts.md`, as `<name>.md`. Throws `MisuseError` for a name that the set lacks.
 */
export function rulePage(name: string, ruleSet: RuleSet): string {
  const reading = readingOf(ruleSet, FROM_RULES);
  return toMarkdown(pageOf(found(name, ruleSet), reading));
}

function found(name: string, { rules, duties }: RuleSet): ResolvedRule | ResolvedDuty {
  const all = [...rules, ...duties];
  const one = all.find((candidate) => candidate.name === name);
  if (one !== undefined) return one;
  const close = nearest(
    name,
    all.map((candidate) => candidate.name),
  );
  throw new MisuseError(
    `rulePage: no rule or duty called \`${name}\`${close === undefined ? "" : `; did you mean \`${close}\`?`}`,
  );
}

function pageOf(one: ResolvedRule | ResolvedDuty, reading: Reading): readonly Block[] {
  const tree = saidOnce(expand(one.conditions, reading.spared));
  return [
    heading(1, one.title),
    paragraph(strong(one.reason)),
    atAGlance(one, reading),
    ...section("When it applies", [
      ...conditionBlocks(tree, reading),
      ...termBlocks(tree, reading),
      ...untilKnownBlocks(one, reading),
      ...(one.note === undefined ? [] : [paragraph(one.note)]),
    ]),
    ...section("Whom it is about", whomBlocks(one, reading)),
    ...aboutBlocks(one.about, reading),
    ...stepBlocks(one, reading),
    ...section("Examples", exampleBlocks(one.examples ?? [], reading)),
    ...section("On whose authority", [basisList(one.basis, reading)]),
    ...section("Who may change it", [paragraph(whoMayChange(one))]),
    ...section("Reviewed by", [paragraph(reviewedWords(one.about))]),
    ...section("History", [
      historyList(one, reading),
      paragraph("Its name in the rule files is ", code(one.name), "."),
    ]),
    ...section("Remember", [
      paragraph(CAVEAT),
      paragraph(link("README.md", "All rules"), ", ", link("../facts.md", "all facts"), "."),
    ]),
  ];
}

function whoMayChange({ event, binding = "indicative" }: ResolvedRule | ResolvedDuty): string {
  return event.type === "duty" ? WHO_MAY_CHANGE_A_DUTY[binding] : WHO_MAY_CHANGE_A_RULE[binding];
}
