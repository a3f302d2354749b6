import type { LocalDate } from "../../kernel/local-date.js";
import { inForceOnDay, isInForce } from "../../ruleset/in-force.js";
import type { Action } from "../../ruleset/rule.js";
import type { Contact, ResolvedDuty, ResolvedLevel, ResolvedRule, RuleSet } from "../../ruleset/rule-set.js";
import { type InWords, wordingOn, wordsOfDay } from "../../ruleset/words-of-day.js";
import type { Places } from "../places.js";
import { type Reading, readingOf } from "../reading.js";

/** A rule set as it stands on a day: what is in force, in the words of that day. */
export interface Standing {
  readonly ruleSet: RuleSet;
  readonly reading: Reading;
  readonly on: LocalDate;
  readonly rules: readonly ResolvedRule[];
  readonly duties: readonly ResolvedDuty[];
  readonly actions: ReadonlyMap<string, Action>;
  readonly contacts: readonly Contact[];
  readonly inWords: InWords;
  /** Who publishes it, as it is called in a sentence: "Borchester", or "your council" where no authority is named. */
  readonly council: string;
}

export function standingOn(ruleSet: RuleSet, on: LocalDate, places: Places): Standing {
  const names = inForceOnDay(ruleSet, on);
  return {
    ruleSet,
    reading: readingOf(ruleSet, places),
    on,
    rules: ruleSet.rules.filter(({ name }) => names.rules.has(name)),
    duties: ruleSet.duties.filter(({ name }) => names.duties.has(name)),
    actions: new Map(
      ruleSet.actions.filter(({ inForce }) => isInForce(ruleSet, inForce, on)).map((one) => [one.id, one]),
    ),
    contacts: ruleSet.contacts.filter(({ inForce }) => isInForce(ruleSet, inForce, on)).toSorted(firstRung),
    inWords: wordsOfDay(ruleSet, on),
    council: ruleSet.authority?.name ?? "your council",
  };
}

/** A number comes before none, and whom one rings about any child before whom one rings at some levels. */
function firstRung(one: Contact, other: Contact): number {
  const place = ({ telephone, levels }: Contact): number =>
    (telephone === undefined ? 2 : 0) + (levels === undefined ? 0 : 1);
  return place(one) - place(other);
}

/** The rules that point to a level, in the order of the set. */
export function rulesAt({ id }: ResolvedLevel, { rules }: Standing): readonly ResolvedRule[] {
  return rules.filter(({ event }) => event.type === id);
}

/** Who leads at a level, with who may do it and under whose eye. */
export function leadAt({ leadRole }: ResolvedLevel, { ruleSet, on }: Standing): string | undefined {
  const role = ruleSet.roles.find(({ id }) => id === leadRole);
  const wording = role === undefined ? undefined : wordingOn(ruleSet, role, on);
  if (wording === undefined) return undefined;
  const { says, qualification, oversight } = wording;
  return [says, qualification, oversight].filter((part) => part !== undefined).join(", ");
}

/** What is for a level: all that names it, and all that names none. */
export function forLevel<One extends { readonly levels?: readonly string[] }>(
  some: readonly One[],
  { id }: ResolvedLevel,
): readonly One[] {
  return some.filter(({ levels }) => levels === undefined || levels.includes(id));
}

/** Members of each theme; themes by their names, members as they come. */
export function byTheme<One extends { readonly theme?: string }>(
  some: readonly One[],
): readonly (readonly [string, readonly One[]])[] {
  const themes = [...new Set(some.map(({ theme = "Other" }) => theme))].sort();
  return themes.map((theme) => [theme, some.filter((one) => (one.theme ?? "Other") === theme)]);
}
