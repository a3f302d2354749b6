import type { LocalDate } from "../kernel/local-date.js";
import type { Level } from "../ruleset/level.js";
import type { Contact, RuleSet } from "../ruleset/rule-set.js";
import { type InWords, wordingOn } from "../ruleset/words-of-day.js";
import type { Lead, LevelResponse, Move } from "./indication.js";
import type { Judged } from "./judged.js";
import type { Texts } from "./texts.js";

/** The texts of a level that may name terms. */
const TEXTS = [
  "offer",
  "assessment",
  "plan",
  "review",
  "withoutAgreement",
  "informationSharing",
  "consentToTreatment",
] as const;

/** What comes with the level; while too little is known to print the lowest level, nothing: it would reassure. */
export function responseOf(texts: Texts, { pointsTo, enoughKnown, stretch }: Judged): LevelResponse {
  const { ruleSet } = texts;
  const { inWords } = texts.on(stretch);
  const level = enoughKnown ? ruleSet.levels[pointsTo] : undefined;
  if (level === undefined) return { services: [], transitions: [] };
  const said = TEXTS.flatMap((key) => (level[key] === undefined ? [] : [[key, inWords(level[key])] as const]));
  return {
    ...Object.fromEntries(said),
    ...lead(level, ruleSet, stretch.day),
    ...(level.agreement === undefined ? {} : { agreement: level.agreement }),
    services: ruleSet.services.filter((service) => isOffered(service, level)),
    transitions: moves(level, texts, inWords),
  };
}

function moves(level: Level, texts: Texts, inWords: InWords): readonly Move[] {
  const { levels, transitions } = texts.ruleSet;
  const rankOf = (id: string): number => levels.findIndex((one) => one.id === id);
  return transitions
    .filter(({ from }) => from === level.id)
    .map(({ to, when, basis = [] }) => ({
      to: texts.levelAt(rankOf(to)),
      direction: rankOf(to) > rankOf(level.id) ? "up" : "down",
      when: inWords(when),
      basis: texts.cited(basis),
    }));
}

/** The contacts of the level; all of them while too little is known. */
export function contactsOn(texts: Texts, { pointsTo, enoughKnown, stretch }: Judged): readonly Contact[] {
  const level = enoughKnown ? texts.ruleSet.levels[pointsTo] : undefined;
  return texts.on(stretch).contacts.filter((contact) => isOffered(contact, level));
}

function isOffered({ levels }: { readonly levels?: readonly string[] }, level: Level | undefined): boolean {
  return levels === undefined || level === undefined || levels.includes(level.id);
}

function lead({ leadRole }: Level, ruleSet: RuleSet, day: LocalDate): { readonly lead?: Lead } {
  const role = ruleSet.roles.find(({ id }) => id === leadRole);
  const wording = role === undefined ? undefined : wordingOn(ruleSet, role, day);
  if (role === undefined || wording === undefined) return {};
  const { says, qualification, oversight } = wording;
  return {
    lead: {
      role: role.id,
      says,
      ...(qualification === undefined ? {} : { qualification }),
      ...(oversight === undefined ? {} : { oversight }),
    },
  };
}
