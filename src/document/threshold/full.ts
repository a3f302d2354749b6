import { CAVEAT } from "../../engine/caveat.js";
import { anchored, type Block, notice, paragraph } from "../../page/tree.js";
import { aboutDocument, openingNotices } from "./about-document.js";
import { consentBlocks } from "./consent.js";
import { contactBlocks } from "./contacts.js";
import { decidingBlocks } from "./deciding.js";
import { disagreementBlocks } from "./disagreement.js";
import { dutyBlocks } from "./duties.js";
import { glossaryBlocks } from "./glossary.js";
import { levelBlocks } from "./level.js";
import { movingBlocks } from "./moving.js";
import { otherSections } from "./other-sections.js";
import { changeBlocks } from "./own-changes.js";
import { scaleBlocks } from "./scale.js";
import { sectionBlocks } from "./section-blocks.js";
import { softwareBlocks } from "./software.js";
import { sourceBlocks } from "./source-table.js";
import type { Standing } from "./standing.js";
import { timescaleBlocks } from "./timescale-table.js";
import { ACCOUNT, CHILDREN, CRITERIA, FAIRNESS, RIGHTS } from "./wanted-sections.js";

/** The whole threshold document: what is urgent first, then the scale, then level by level, then what holds for all. */
export function fullDocument(standing: Standing): readonly Block[] {
  const { ruleSet } = standing;
  const others = otherSections(ruleSet.statutory);
  return [
    anchored(1, ruleSet.title, "document"),
    ...openingNotices(standing),
    ...aboutDocument(standing),
    ...contactBlocks("If a child is in danger now", standing),
    ...scaleBlocks(standing),
    ...decidingBlocks(standing),
    ...ruleSet.levels.flatMap((level) => levelBlocks(level, standing)),
    ...dutyBlocks(standing),
    ...sectionBlocks("What the law asks", "section-law", CRITERIA, standing),
    ...sectionBlocks("Children of whom this document speaks by name", "section-children", CHILDREN, standing),
    ...sectionBlocks("Deciding fairly", "section-fairness", FAIRNESS, standing),
    ...consentBlocks(standing),
    ...timescaleBlocks(standing),
    ...movingBlocks(standing),
    ...disagreementBlocks(standing),
    ...sectionBlocks("What you may ask for", "section-rights", RIGHTS, standing),
    ...(others.length === 0 ? [] : sectionBlocks("More", "section-more", others, standing)),
    ...changeBlocks(standing),
    ...glossaryBlocks(standing),
    ...sectionBlocks("Giving account", "section-account", ACCOUNT, standing),
    ...softwareBlocks(standing),
    ...sourceBlocks(standing),
    anchored(2, "Remember", "section-caveat"),
    notice("caveat", CAVEAT),
    paragraph(versionLine(standing)),
  ];
}

/** The version and where it comes from, in a line. */
export function versionLine({ ruleSet }: Standing): string {
  const { id, version, status, digest } = ruleSet;
  return `Rule set ${id}, version ${version}, ${status}. Fingerprint ${digest.slice(0, 16)}.`;
}
