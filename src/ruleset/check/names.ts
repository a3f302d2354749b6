import { AGE_YEARS } from "../../facts/age.js";
import type { Checking } from "../checking.js";
import type { SoundEntry } from "../sound-parts.js";
import { valueAt } from "../value-at.js";

/** The lists whose entries have names, under which key, and which of them share one stock of names. */
const NAMED = [
  { key: "sources", by: "id", stock: "source", what: "the source" },
  { key: "levels", by: "id", stock: "level", what: "the level" },
  { key: "facts", by: "id", stock: "fact", what: "the fact" },
  { key: "counts", by: "id", stock: "fact", what: "the count" },
  { key: "rules", by: "name", stock: "rule", what: "the rule" },
  { key: "duties", by: "name", stock: "rule", what: "the duty" },
  { key: "actions", by: "id", stock: "action", what: "the action" },
  { key: "timescales", by: "id", stock: "timescale", what: "the timescale" },
  { key: "editions", by: "id", stock: "edition", what: "the edition" },
  { key: "terms", by: "id", stock: "term", what: "the term" },
  { key: "roles", by: "id", stock: "term", what: "the role" },
  { key: "contacts", by: "id", stock: "contact", what: "the contact" },
  { key: "services", by: "id", stock: "service", what: "the service" },
  { key: "cases", by: "name", stock: "case", what: "the case" },
] as const;

type Stock = (typeof NAMED)[number]["stock"] | "condition";

/** Names that the sets below have given, so that nothing that they say can change its meaning. */
type Taken = { readonly [OneStock in Stock]?: ReadonlySet<string> };

/** Reports every name that stands twice, and every inherited name that is defined again. */
export function checkNames(checking: Checking): void {
  const { parts, base, readAs, report } = checking;
  const taken = takenNames(checking);
  const own = new Map<Stock, Set<string>>();
  for (const { key, by, stock, what } of NAMED) {
    const seen = own.get(stock) ?? new Set();
    own.set(stock, seen);
    const entries: readonly Pick<SoundEntry<object>, "item" | "path">[] = parts.lists[key];
    for (const { item, path } of entries) {
      const name = valueAt(item, [by]);
      if (typeof name !== "string") continue;
      if (seen.has(name)) report.add("duplicate-name", [...path, by], { what, name });
      else if (taken[stock]?.has(name)) {
        report.add("already-defined", [...path, by], { what, name, by: definer(name, checking) });
      }
      seen.add(name);
    }
  }
  for (const name of Object.keys(parts.head.conditions ?? {})) {
    if (!taken.condition?.has(name)) continue;
    report.add("already-defined", ["conditions", name], { what: "the condition", name, by: A_SET_BELOW }, "key");
  }
  const isOwnAncestor = base?.lineage.some(({ id }) => id === parts.head.id) ?? false;
  if (isOwnAncestor && readAs === "overlay") {
    const name = parts.head.id ?? "";
    report.add("already-defined", ["id"], { what: "the rule set", name, by: A_SET_BELOW });
  }
}

function takenNames({ base, readAs, found }: Checking): Taken {
  const ids = (named: readonly { readonly id: string }[]): string[] => named.map(({ id }) => id);
  const facts = [AGE_YEARS.id, ...ids(found)];
  if (readAs === "resolved" || base === undefined) return { fact: new Set(facts) };
  return {
    source: new Set(ids(base.sources)),
    fact: new Set([...facts, ...ids(base.counts)]),
    rule: new Set([
      ...[...base.rules, ...base.duties].map(({ name }) => name),
      ...base.removed.map(({ rule }) => rule),
    ]),
    action: new Set(ids(base.actions)),
    timescale: new Set(ids(base.timescales)),
    edition: new Set(ids(base.editions)),
    term: new Set([...ids(base.terms), ...ids(base.roles)]),
    contact: new Set(ids(base.contacts)),
    service: new Set(ids(base.services)),
    condition: new Set(Object.keys(base.conditions)),
  };
}

const A_SET_BELOW = "a set below";

function definer(name: string, { readAs, found }: Checking): string {
  const isBuiltIn = name === AGE_YEARS.id || (readAs === "root" && found.some(({ id }) => id === name));
  return isBuiltIn ? "the catalogue" : A_SET_BELOW;
}
