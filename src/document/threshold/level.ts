import { ROUTE_WORDS } from "../../engine/explanation/plain-words.js";
import { anchored, type Block, type Item, item, type List, list, paragraph, strong } from "../../page/tree.js";
import type { ResolvedLevel } from "../../ruleset/rule-set.js";
import { listWords } from "../../ruleset/words.js";
import { WHO_DECIDES } from "../words.js";
import { indicator } from "./indicator.js";
import { transitionItems } from "./moving.js";
import { agreementWords } from "./scale.js";
import { byTheme, forLevel, leadAt, rulesAt, type Standing } from "./standing.js";
import { levelSteps } from "./steps.js";
import { TO_WRITE } from "./to-write.js";

/** A level: what it means, what comes with it, what is done, when help moves on, and every indicator by theme. */
export function levelBlocks(level: ResolvedLevel, standing: Standing): readonly Block[] {
  const moves = transitionItems(({ from }) => from === level.id, standing);
  return [
    anchored(2, level.name, `level-${level.id}`),
    paragraph(strong(ROUTE_WORDS[level.route])),
    levelList(level, standing),
    ...levelSteps(level, standing),
    ...(moves.length === 0 ? [] : [anchored(3, "When help moves from here", `moves-${level.id}`), list(moves)]),
    ...indicatorBlocks(level, standing),
  ];
}

function levelList(level: ResolvedLevel, standing: Standing): List {
  const { inWords, ruleSet } = standing;
  const said = (what: string, text: string | undefined): readonly Item[] =>
    text === undefined ? [] : [item(strong(`${what}:`), ` ${inWords(text)}`)];
  const services = forLevel(ruleSet.services, level).map(({ name }) => name);
  const contacts = forLevel(standing.contacts, level).map(({ name, telephone }) =>
    telephone === undefined ? name : `${name}, ${telephone}`,
  );
  return list([
    ...said(
      "Published as",
      level.publishedAs === undefined ? undefined : `part of ${level.publishedAs.replace("-", " ")}`,
    ),
    ...said("Who decides", WHO_DECIDES[level.route]),
    ...said("What is offered", level.offer ?? (level.route === "universal" ? undefined : TO_WRITE)),
    ...said("Assessment", level.assessment),
    ...said("Plan", level.plan),
    ...said("Looked at again", level.review ?? (level.route === "universal" ? undefined : TO_WRITE)),
    ...said("Who leads", leadAt(level, standing)),
    ...said("Agreement to help", agreementWords(level)),
    ...said("If the family says no", level.withoutAgreement),
    ...said("Sharing information", level.informationSharing ?? TO_WRITE),
    ...said("Consent to examination and treatment", level.consentToTreatment),
    ...said("Services", services.length === 0 ? undefined : listWords(services, "and")),
    ...said("Whom to ring", contacts.length === 0 ? undefined : contacts.join("; ")),
  ]);
}

function indicatorBlocks(level: ResolvedLevel, standing: Standing): readonly Block[] {
  const rules = rulesAt(level, standing);
  if (rules.length > 0) {
    return [
      anchored(3, `What points to ${level.name}`, `indicators-${level.id}`),
      paragraph(
        "Each of these points here by itself. They are reasons to talk and to decide, not boxes to tick: none of them decides, and a child may need help for whom none of them is so.",
      ),
      ...byTheme(rules).flatMap(([theme, members]) => [
        anchored(4, theme, `theme-${level.id}-${slug(theme)}`),
        list(members.map((rule) => indicator(rule, standing))),
      ]),
    ];
  }
  const none =
    level === standing.ruleSet.levels[0]
      ? "A child for whom nothing points to a higher level is here, once enough is known. Too little known is not this level."
      : "No rule of this document points to this level by itself.";
  return [anchored(3, `What points to ${level.name}`, `indicators-${level.id}`), paragraph(none)];
}

/** A heading as part of an anchor. */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
