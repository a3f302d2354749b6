import { anchored, type Block, type Item, item, list, paragraph, strong } from "../../page/tree.js";
import type { ResolvedLevel, ResolvedRule } from "../../ruleset/rule-set.js";
import { aboutDocument, openingNotices } from "./about-document.js";
import { contactBlocks } from "./contacts.js";
import { AGREEMENT_FOR_FAMILIES, ROUTE_FOR_FAMILIES, WHO_DECIDES_FOR_FAMILIES } from "./family-words.js";
import { versionLine } from "./full.js";
import { windscreenOf } from "./scale.js";
import { oneSection } from "./section-blocks.js";
import { softwareBlocks } from "./software.js";
import { byTheme, leadAt, rulesAt, type Standing } from "./standing.js";
import { timescaleBlocks } from "./timescale-table.js";
import { toWrite } from "./to-write.js";
import { FAIRNESS, RIGHTS } from "./wanted-sections.js";

/** The document for parents and carers: what each level means for them, what may lead to it, what they may ask for. */
export function familyDocument(standing: Standing): readonly Block[] {
  const { ruleSet, council } = standing;
  return [
    anchored(1, `${ruleSet.title}: for families`, "document"),
    ...openingNotices(standing),
    paragraph(
      `This says how people who work with children in ${inCouncil(council)} think about what help your family may need. They use it to talk with each other and with you. `,
      strong("A person decides, never a computer, and you may ask who it is and why."),
    ),
    ...contactBlocks("If your child is in danger now", standing),
    anchored(2, "What you may always do", "section-always"),
    list([
      item("Say what you think, and have it written down, also when you do not agree."),
      item("Ask what people are worried about, in plain words, and what would have to change."),
      item("Ask what is shared about you, with whom and why."),
      item("Ask for a person to look at a decision again."),
      item("Ask for help yourself. You need not wait until somebody else is worried."),
    ]),
    anchored(2, "The levels", "section-scale"),
    windscreenOf(ruleSet.levels),
    ...ruleSet.levels.flatMap((level) => levelForFamilies(level, standing)),
    ...timescaleBlocks(standing),
    anchored(2, "Being fair to you", "section-fairness"),
    ...FAIRNESS.flatMap((one) => oneSection(one, standing)),
    anchored(2, "If you do not agree", "section-rights"),
    ...RIGHTS.flatMap((one) => oneSection(one, standing)),
    ...softwareBlocks(standing),
    ...aboutDocument(standing),
    paragraph(versionLine(standing)),
  ];
}

/** "Borchester", or "your council's area" where nobody is named. */
export function inCouncil(council: string): string {
  return council === "your council" ? "your council's area" : council;
}

function levelForFamilies(level: ResolvedLevel, standing: Standing): readonly Block[] {
  const { inWords } = standing;
  const lead = leadAt(level, standing);
  const said = (what: string, text: string | undefined): readonly Item[] =>
    text === undefined ? [] : [item(strong(`${what}:`), ` ${inWords(text)}`)];
  return [
    anchored(3, level.name, `level-${level.id}`),
    paragraph(ROUTE_FOR_FAMILIES[level.route]),
    list([
      ...said("Who decides", WHO_DECIDES_FOR_FAMILIES[level.route]),
      ...said("What you are offered", level.offer),
      ...said("Who works with you", lead),
      ...said(
        "Do you have to agree",
        level.agreement === undefined ? undefined : AGREEMENT_FOR_FAMILIES[level.agreement],
      ),
      ...said("The plan", level.plan),
      ...said("When it is looked at again", level.review),
    ]),
    ...(level.offer === undefined && level.route !== "universal"
      ? [toWrite("What families are offered at this level. In the rule file it is the level's offer.")]
      : []),
    ...reasonsFor(rulesAt(level, standing)),
  ];
}

/** The titles of the rules, by theme: what they say in full stands in the whole document. */
function reasonsFor(rules: readonly ResolvedRule[]): readonly Block[] {
  if (rules.length === 0) return [];
  return [
    paragraph("What may lead people to this level. One of these is a reason to talk with you; it proves nothing."),
    list(
      byTheme(rules).map(([theme, members]) => ({
        says: [strong(theme)],
        below: [list(members.map(({ name, title }) => ({ ...item(`${title}.`), anchor: `rule-${name}` })))],
      })),
    ),
  ];
}
