import { BEFORE_BIRTH, ROUTE_WORDS, TELL_WORDS, URGENCY_WORDS } from "../engine/explanation/plain-words.js";
import { type Item, item, type List, list, strong } from "../page/tree.js";
import type { ResolvedDuty, ResolvedRule } from "../ruleset/rule-set.js";
import { birthOf } from "./birth.js";
import type { Reading } from "./reading.js";
import { WHO_DECIDES } from "./words.js";

/** The level a rule points to or that a duty changes none, who decides, how soon, and whether the family is told. */
export function atAGlance(one: ResolvedRule | ResolvedDuty, reading: Reading): List {
  const { urgency, tell, event } = one;
  return list([
    ...(event.type === "duty" ? dutyItems() : levelItems(one, reading)),
    ...(urgency === undefined ? [] : [item(strong("How soon:"), ` ${URGENCY_WORDS[urgency]}.`)]),
    ...(tell === undefined ? [] : [item(strong("Telling the family:"), ` ${TELL_WORDS[tell]}`)]),
  ]);
}

function dutyItems(): readonly Item[] {
  return [
    item(strong("Whatever the level:"), " this is owed beside any level of need. It neither raises nor lowers one."),
  ];
}

function levelItems(one: ResolvedRule | ResolvedDuty, reading: Reading): readonly Item[] {
  const level = reading.ruleSet.levels.find(({ id }) => id === one.event.type);
  if (level === undefined) return [];
  const birth = level.route === "child-protection" ? birthOf(one, reading) : "born";
  const meaning = birth === "not-yet-born" ? BEFORE_BIRTH : ROUTE_WORDS[level.route];
  const beforeBirth = birth === "either" ? ` Before birth: ${startLower(BEFORE_BIRTH)}` : "";
  return [
    item(strong("Points to:"), ` ${level.name}. ${meaning}${beforeBirth}`),
    item(strong("Who decides:"), ` ${WHO_DECIDES[level.route]}`),
  ];
}

function startLower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
