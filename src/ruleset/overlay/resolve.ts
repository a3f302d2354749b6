import type { Fact } from "../../facts/fact.js";
import type { RuleSet, Service, Transition } from "../rule-set.js";
import type { RuleSetFile } from "../rule-set-file.js";
import { changeRules } from "./change-rules.js";
import { landings } from "./landing.js";

/** A rule set but for what only the whole of it shows. */
export type Unsealed = Omit<RuleSet, "digest" | "lineage">;

/** A sound file with everything that it inherits, on one scale; `found` are the facts that stand below it. */
export function resolve(file: RuleSetFile, base: RuleSet | undefined, found: readonly Fact[]): Unsealed {
  const landed = landings(file.levels, base?.levels ?? []);
  const origin = { set: file.id };
  const { authority = base?.authority, approval, inForce, note } = file;
  return {
    format: 1,
    id: file.id,
    version: file.version,
    title: file.title,
    jurisdiction: file.jurisdiction,
    ...(authority === undefined ? {} : { authority }),
    status: file.status,
    // An approval is of one text; the one below did not approve this set.
    ...(approval === undefined ? {} : { approval }),
    ...(inForce === undefined ? {} : { inForce }),
    ...(note === undefined ? {} : { note }),
    sources: join(base?.sources, file.sources),
    levels: file.levels?.map((level) => ({ ...level, origin })) ?? base?.levels ?? [],
    facts: join(found, file.facts),
    counts: join(base?.counts, file.counts),
    conditions: { ...base?.conditions, ...file.conditions },
    rules: [
      ...changeRules(base?.rules ?? [], file, landed),
      ...(file.rules ?? []).map((rule) => ({ ...rule, origin: { ...origin, level: rule.event.type } })),
    ],
    duties: join(
      base?.duties,
      file.duties?.map((duty) => ({ ...duty, origin })),
    ),
    actions: join(base?.actions, file.actions),
    removed: join(
      base?.removed,
      file.removes?.map((removal) => ({ ...removal, set: file.id })),
    ),
    timescales: join(base?.timescales, file.timescales),
    editions: join(base?.editions, file.editions),
    terms: join(base?.terms, file.terms),
    roles: join(base?.roles, file.roles),
    contacts: join(
      base?.contacts.map((contact) => landOffer(contact, landed)),
      file.contacts,
    ),
    services: join(
      base?.services.map((service) => landOffer(service, landed)),
      file.services,
    ),
    escalation: file.escalation ?? base?.escalation ?? [],
    transitions: join(
      base?.transitions.flatMap((transition) => landTransition(transition, landed)),
      file.transitions,
    ),
    statutory: { ...base?.statutory, ...file.statutory },
    // Silences and cases speak of a file, not of what it inherits.
    silence: file.silence ?? [],
    cases: file.cases ?? [],
    ages: resolveAges(file, base),
  };
}

function join<Item>(inherited: readonly Item[] | undefined, own: readonly Item[] | undefined): readonly Item[] {
  return [...(inherited ?? []), ...(own ?? [])];
}

/** A contact or a service at the levels on which its own have landed. */
function landOffer<Offer extends Pick<Service, "levels">>(offer: Offer, landed: ReadonlyMap<string, string>): Offer {
  if (offer.levels === undefined) return offer;
  return { ...offer, levels: [...new Set(offer.levels.map((level) => landed.get(level) ?? level))] };
}

/** Between two levels that have become one there is no step left. */
function landTransition(transition: Transition, landed: ReadonlyMap<string, string>): readonly Transition[] {
  const { from, to } = transition;
  const here = { ...transition, from: landed.get(from) ?? from, to: landed.get(to) ?? to };
  return here.from === here.to && from !== to ? [] : [here];
}

/** The last set that states an age decides it; whose rules speak for adults adds up. */
function resolveAges({ id, ages }: RuleSetFile, base: RuleSet | undefined): RuleSet["ages"] {
  if (ages?.to === undefined) return base?.ages ?? {};
  return { ...ages, sets: [...(base?.ages.sets ?? []), id] };
}
