import type { RuleSet } from "../../ruleset/rule-set.js";
import type { OtherChange } from "./difference.js";
import type { Side } from "./side.js";

/** A thing that is known by its id, and its words. */
interface Thing {
  readonly id: string;
  readonly says: string;
  readonly written: string;
}

/** What else is written otherwise in the second set: it moves no child, and may well matter. */
export function otherChanges(
  [before, after]: readonly [Side, Side],
  scales: "same" | "different",
): readonly OtherChange[] {
  return (Object.keys(LISTS) as OtherChange["kind"][]).flatMap((kind) => {
    // two scales are shown side by side as they are
    if (kind === "level" && scales === "different") return [];
    const [old, now] = [before, after].map(({ proved }) => {
      const read = scales === "same" ? proved : byRoutes(proved);
      return new Map(LISTS[kind](read).map((one) => [one.id, one]));
    });
    return changesIn(kind, old ?? new Map(), now ?? new Map());
  });
}

/** On another scale the same contact stands beside levels of other names: what counts is what they mean in law. */
function byRoutes(ruleSet: RuleSet): RuleSet {
  const routes = new Map(ruleSet.levels.map(({ id, route }) => [id, route]));
  const placed = <One extends { readonly levels?: readonly string[] }>(one: One): One =>
    one.levels === undefined ? one : { ...one, levels: one.levels.map((id) => routes.get(id) ?? id) };
  return { ...ruleSet, contacts: ruleSet.contacts.map(placed), services: ruleSet.services.map(placed) };
}

const LISTS: Readonly<Record<OtherChange["kind"], (ruleSet: RuleSet) => readonly Thing[]>> = {
  level: ({ levels }) => levels.map(({ origin: _, ...level }) => thing(level.id, level.name, level)),
  action: ({ actions }) => actions.map((action) => thing(action.id, action.says, action)),
  term: ({ terms }) => terms.map((term) => thing(term.id, wordingsOf(term), term)),
  role: ({ roles }) => roles.map((role) => thing(role.id, wordingsOf(role), role)),
  fact: ({ facts }) => facts.map((fact) => thing(fact.id, fact.label, fact)),
  contact: ({ contacts }) => contacts.map((contact) => thing(contact.id, contact.name, contact)),
  service: ({ services }) => services.map((service) => thing(service.id, service.name, service)),
  timescale: ({ timescales }) => timescales.map((clock) => thing(clock.id, clock.title, clock)),
};

function thing(id: string, says: string, written: object): Thing {
  return { id, says, written: JSON.stringify(written) };
}

function wordingsOf({ wordings }: { readonly wordings: readonly { readonly says: string }[] }): string {
  return wordings.map(({ says }) => says).join("; ");
}

function changesIn(
  kind: OtherChange["kind"],
  old: ReadonlyMap<string, Thing>,
  now: ReadonlyMap<string, Thing>,
): readonly OtherChange[] {
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): readonly OtherChange[] => {
    const [before, after] = [old.get(id), now.get(id)];
    if (before?.written === after?.written) return [];
    if (after === undefined) return [{ kind, id, how: "removed", says: before?.says ?? id }];
    if (before === undefined) return [{ kind, id, how: "new", says: after.says }];
    return [
      { kind, id, how: "changed", says: after.says, ...(before.says === after.says ? {} : { before: before.says }) },
    ];
  });
}
