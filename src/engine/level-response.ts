import type { LocalDate } from "../kernel/local-date.js";
import { isInForce } from "../ruleset/in-force.js";
import type { Level } from "../ruleset/level.js";
import type { Contact, EscalationStep, RuleSet } from "../ruleset/rule-set.js";
import { type InWords, wordingOn } from "../ruleset/words-of-day.js";
import { cited } from "./cited.js";
import type { Lead, LevelResponse, Move } from "./indication.js";
import type { Judge, Judged } from "./judge.js";
import { levelAt } from "./reasons.js";

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
export function responseOf(
  set: Judge,
  { pointsTo, enoughKnown }: Judged,
  day: LocalDate,
  inWords: InWords,
): LevelResponse {
  const { ruleSet } = set;
  const level = enoughKnown ? ruleSet.levels[pointsTo] : undefined;
  if (level === undefined) return { services: [], transitions: [] };
  const texts = TEXTS.flatMap((key) => (level[key] === undefined ? [] : [[key, inWords(level[key])] as const]));
  return {
    ...Object.fromEntries(texts),
    ...lead(level, ruleSet, day),
    ...(level.agreement === undefined ? {} : { agreement: level.agreement }),
    services: ruleSet.services.filter((service) => isOffered(service, level)),
    transitions: moves(level, set, inWords),
  };
}

function moves(level: Level, set: Judge, inWords: InWords): readonly Move[] {
  const { levels, transitions } = set.ruleSet;
  const rankOf = (id: string): number => levels.findIndex((one) => one.id === id);
  return transitions
    .filter(({ from }) => from === level.id)
    .map(({ to, when, basis = [] }) => ({
      to: levelAt(set, rankOf(to)),
      direction: rankOf(to) > rankOf(level.id) ? "up" : "down",
      when: inWords(when),
      basis: cited(set, basis),
    }));
}

/** The contacts of the level; all of them while too little is known. */
export function contactsOn({ ruleSet }: Judge, { pointsTo, enoughKnown }: Judged, day: LocalDate): readonly Contact[] {
  const level = enoughKnown ? ruleSet.levels[pointsTo] : undefined;
  return ruleSet.contacts.filter((contact) => isInForce(ruleSet, contact.inForce, day) && isOffered(contact, level));
}

export function escalationIn({ ruleSet }: Judge, inWords: InWords): readonly EscalationStep[] {
  return ruleSet.escalation.map((step) => ({ ...step, step: inWords(step.step), by: inWords(step.by) }));
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
