import { anchored, type Block, item, list, notice, paragraph, strong } from "../../page/tree.js";
import type { ResolvedLevel } from "../../ruleset/rule-set.js";
import { aboutDocument, openingNotices } from "./about-document.js";
import { contactBlocks } from "./contacts.js";
import { inCouncil } from "./family.js";
import { AGREEMENT_FOR_CHILDREN, ROUTE_FOR_CHILDREN } from "./family-words.js";
import { versionLine } from "./full.js";
import { windscreenOf } from "./scale.js";
import { oneSection } from "./section-blocks.js";
import type { Standing } from "./standing.js";
import { written } from "./to-write.js";
import { RIGHTS } from "./wanted-sections.js";

/** The document for children and young people: who may help, who decides, and that they may speak. It lists no indicators. */
export function childDocument(standing: Standing): readonly Block[] {
  const { ruleSet, council } = standing;
  return [
    anchored(1, `${ruleSet.title}: for children and young people`, "document"),
    notice(
      "danger",
      strong("If somebody is hurting you, or you are scared, tell an adult you trust."),
      " If one adult does not listen, tell another. It is right to tell.",
    ),
    paragraph(
      `This page is about how grown-ups in ${inCouncil(council)} decide what help you and your family might need. `,
      strong("People decide. A computer does not decide about you."),
    ),
    ...contactBlocks("If you are in danger now", standing),
    anchored(3, "Somebody to talk to", "section-child-contact"),
    written(
      "child-contact",
      "Whom a child or young person can ring, write to or message, and when somebody answers.",
      standing,
    ),
    anchored(2, "What you can do", "section-always"),
    list([
      item("You can say what you think, and what you would like to happen."),
      item("You can ask who decides, and why they decided that."),
      item("You can ask what is written about you."),
      item("You can say that something is wrong or unfair."),
      item("You do not have to tell everything at once."),
    ]),
    anchored(2, "The kinds of help", "section-scale"),
    windscreenOf(ruleSet.levels),
    ...ruleSet.levels.flatMap(levelForChildren),
    anchored(2, "What grown-ups may share", "section-sharing"),
    paragraph(
      "Sometimes a grown-up has to tell somebody else what you said, to keep you or another child safe. They tell you first who will know and why, unless that would put somebody in danger.",
    ),
    anchored(2, "If you do not agree", "section-rights"),
    ...RIGHTS.flatMap((one) => oneSection(one, standing)),
    ...openingNotices(standing),
    ...aboutDocument(standing),
    paragraph(versionLine(standing)),
  ];
}

function levelForChildren(level: ResolvedLevel): readonly Block[] {
  return [
    anchored(3, level.name, `level-${level.id}`),
    paragraph(ROUTE_FOR_CHILDREN[level.route]),
    ...(level.agreement === undefined ? [] : [paragraph(AGREEMENT_FOR_CHILDREN[level.agreement])]),
  ];
}
