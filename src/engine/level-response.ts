import { freezeNew } from "../kernel/freeze.js";
import type { LocalDate } from "../kernel/local-date.js";
import { once } from "../kernel/once.js";
import type { Level } from "../ruleset/level.js";
import type { Contact, RuleSet } from "../ruleset/rule-set.js";
import { type InWords, wordingOn } from "../ruleset/words-of-day.js";
import type { DayTexts } from "./day-texts.js";
import type { Lead, LevelResponse, Move } from "./indication.js";
import type { Judged } from "./judged.js";
import type { Stretch } from "./program/stretches.js";
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

/** What comes with a level on a day. */
interface OfLevel {
  readonly response: LevelResponse;
  readonly contacts: readonly Contact[];
}

/** By the rank of the level, one higher; first, what comes while too little is known. */
const ofLevels = once<DayTexts, OfLevel[]>(() => []);

/** What comes with the level to which the case points: the same for all, so it is put together once. */
export function ofLevel(texts: Texts, { pointsTo, enoughKnown, stretch }: Judged): OfLevel {
  const day = texts.on(stretch);
  const found = ofLevels(day);
  const place = enoughKnown ? pointsTo + 1 : 0;
  const level = enoughKnown ? texts.ruleSet.levels[pointsTo] : undefined;
  const made =
    found[place] ?? freezeNew({ response: responseOf(texts, level, stretch), contacts: contactsOn(day, level) });
  found[place] = made;
  return made;
}

/** While too little is known to print the lowest level, nothing: it would reassure. */
function responseOf(texts: Texts, level: Level | undefined, stretch: Stretch): LevelResponse {
  const { ruleSet } = texts;
  const { inWords } = texts.on(stretch);
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
function contactsOn({ contacts }: DayTexts, level: Level | undefined): readonly Contact[] {
  return contacts.filter((contact) => isOffered(contact, level));
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
