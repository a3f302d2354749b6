import type { Condition } from "../../facts/comparison.js";
import type { Step } from "../../kernel/pointer.js";
import { basesIn } from "../linting/bases-in.js";
import { entries, rulesAndDuties } from "../linting/entries.js";
import type { Lint, Linted } from "../linting/lint.js";
import { quote } from "../quote.js";
import { namesIn } from "../reach.js";
import type { RuleSet } from "../rule-set.js";
import { PLACEHOLDER } from "../words-of-day.js";

/** A named condition, a count, an action, a source, a term or a role of the file's own to which nothing refers. */
export const neverUsed: Lint = {
  id: "never-used",
  severity: "warning",
  why: "What nothing refers to was forgotten on the way: an action that nobody is told of, a source that nobody cites.",
  find: (linted) => {
    const used = namesUsed(linted);
    return defined(linted.own)
      .filter(({ kind, name }) => !used[kind].has(name))
      .map(({ kind, name, path }) => ({
        path,
        about: name,
        says: `nothing ${REFERS[kind]} ${quote(name)}; use it or delete it`,
      }));
  },
};

type Kind = "condition" | "count" | "action" | "source" | "term" | "role";

const REFERS: { readonly [OneKind in Kind]: string } = {
  condition: "refers to the condition",
  count: "compares the count",
  action: "lists the action",
  source: "cites the source",
  term: "says the term",
  role: "is led by the role",
};

function defined(
  own: Linted["own"],
): readonly { readonly kind: Kind; readonly name: string; readonly path: readonly Step[] }[] {
  return [
    ...Object.keys(own.conditions ?? {}).map((name) => ({
      kind: "condition" as const,
      name,
      path: ["conditions", name],
    })),
    ...entries(own.counts, "counts").map(({ item, path }) => ({ kind: "count" as const, name: item.id, path })),
    ...entries(own.actions, "actions").map(({ item, path }) => ({ kind: "action" as const, name: item.id, path })),
    ...entries(own.terms, "terms").map(({ item, path }) => ({ kind: "term" as const, name: item.id, path })),
    ...entries(own.roles, "roles").map(({ item, path }) => ({ kind: "role" as const, name: item.id, path })),
    ...entries(own.sources, "sources").map(({ item, path }) => ({ kind: "source" as const, name: item.id, path })),
  ];
}

function namesUsed({ own, ruleSet }: Linted): { readonly [OneKind in Kind]: ReadonlySet<string> } {
  const named = conditionsIn(ruleSet).map(namesIn);
  const steps = [...rulesAndDuties(own).map(({ item }) => item), ...ruleSet.levels, ...(own.responses ?? [])];
  const said = new Set([...JSON.stringify(own).matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []));
  return {
    term: said,
    role: new Set([...said, ...ruleSet.levels.flatMap(({ leadRole }) => leadRole ?? [])]),
    condition: new Set(named.flatMap(({ conditions }) => [...conditions])),
    count: new Set(named.flatMap(({ facts }) => [...facts])),
    action: new Set(steps.flatMap(({ actions }) => actions ?? [])),
    source: new Set([
      ...basesIn(own).map(({ item }) => item.source),
      ...basesIn(ruleSet.facts).map(({ item }) => item.source),
      ...ruleSet.facts.flatMap(({ sources }) => sources ?? []),
      ...rulesAndDuties(own).flatMap(({ item: { about } }) =>
        [about?.lesson, ...(about?.councils ?? [])].flatMap((one) => one?.source ?? []),
      ),
    ]),
  };
}

function conditionsIn({ rules, duties, conditions, counts, actions }: RuleSet): readonly Condition[] {
  return [
    ...[...rules, ...duties].map((one) => one.conditions),
    ...Object.values(conditions),
    ...counts.flatMap(({ of }) => of),
    ...actions.flatMap(({ when }) => when ?? []),
  ];
}
