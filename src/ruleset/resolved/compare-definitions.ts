import { canonicalJson } from "../digest.js";
import type { NamesReached } from "../names-reached.js";
import type { Report } from "../problem.js";
import type { RuleSet } from "../rule-set.js";

const LISTS = [
  { key: "facts", what: "the fact" },
  { key: "counts", what: "the count" },
  { key: "actions", what: "the action" },
  { key: "timescales", what: "the timescale" },
  { key: "sources", what: "the source" },
  { key: "editions", what: "the edition" },
  { key: "terms", what: "the term" },
  { key: "roles", what: "the role" },
  { key: "contacts", what: "the contact" },
  { key: "services", what: "the service" },
] as const;

/** Reports every definition of the set below that a printed set lacks or has changed. */
export function compareDefinitions(printed: RuleSet, base: RuleSet, floor: NamesReached, report: Report): void {
  for (const { key, what } of LISTS) {
    const here = new Map(printed[key].map((one, index) => [one.id, { one, index }]));
    const ofFloor = key === "facts" || key === "counts" || key === "actions" ? floor[key] : new Set<string>();
    for (const inherited of base[key]) {
      const found = here.get(inherited.id);
      if (found !== undefined && canonicalJson(said(found.one)) === canonicalJson(said(inherited))) continue;
      const code = ofFloor.has(inherited.id) ? "floor-changed" : "base-changed";
      report.add(code, found === undefined ? [key] : [key, found.index], { what: `${what} \`${inherited.id}\`` });
    }
  }
  for (const [name, inherited] of Object.entries(base.conditions)) {
    const found = printed.conditions[name];
    if (found !== undefined && canonicalJson(found) === canonicalJson(inherited)) continue;
    const code = floor.conditions.has(name) ? "floor-changed" : "base-changed";
    const path = found === undefined ? ["conditions"] : ["conditions", name];
    report.add(code, path, { what: `the condition \`${name}\`` });
  }
  const inheritedAges = base.ages.sets ?? [];
  const ages = printed.ages.sets ?? [];
  const isOwn = ages.length === inheritedAges.length + 1 && ages.at(-1) === printed.id;
  const isKept = inheritedAges.every((set, index) => ages[index] === set);
  if (!isKept || (ages.length !== inheritedAges.length && !isOwn))
    report.add("base-changed", ["ages"], { what: "`ages`" });
}

/** What a definition says, wherever the levels of a contact or a service have landed. */
function said(one: object): object {
  const { levels: _, ...rest } = one as { readonly levels?: unknown };
  return rest;
}
