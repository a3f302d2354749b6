import { type Block, code, type Item, item, list, strong } from "../../page/tree.js";
import type { Difference, OtherChange, RuleDifference, RulePart } from "../../verify/compare/difference.js";

/** So many changes of a kind are told in full; a page is not an inventory. */
const MOST_TOLD = 6;

/** What of rules and duties is said otherwise, and what else is written otherwise. */
export function otherBlocks({ rules, duties, others }: Difference): readonly Block[] {
  const items = [
    ...inPart(
      [...rules, ...duties].filter(({ parts }) => parts.length > 0).flatMap(worthTelling),
      "rules and duties",
      ruleItem,
    ),
    ...(Object.keys(KIND_WORDS) as OtherChange["kind"][]).flatMap((kind) =>
      inPart(
        others.filter((one) => one.kind === kind),
        KIND_WORDS[kind],
        otherItem,
      ),
    ),
  ];
  return items.length === 0 ? [] : [list(items)];
}

/** Of one rule in place of another all texts are new: only what bears on what is done is worth telling. */
function worthTelling(rule: RuleDifference): readonly RuleDifference[] {
  if (rule.how === "changed") return [rule];
  const parts = rule.parts.filter(({ part }) => TOLD.includes(part));
  return parts.length === 0 ? [] : [{ ...rule, parts }];
}

function inPart<One>(some: readonly One[], noun: string, itemOf: (one: One) => Item): readonly Item[] {
  const left = some.length - MOST_TOLD;
  return [
    ...some.slice(0, MOST_TOLD).map(itemOf),
    ...(left > 0 ? [item(`${left} more ${noun} (all of them: \`--format json\`)`)] : []),
  ];
}

const PART_WORDS: Readonly<Record<RulePart, string>> = {
  title: "its title",
  reason: "its reason",
  binding: "how firmly it stands",
  urgency: "how soon",
  tell: "whether the family is told",
  actions: "what is done",
  basis: "its authority",
  justification: "why it names a characteristic",
  note: "its note",
  about: "its page",
};

/** Texts for readers are named, what bears on what is done is told. */
const TOLD: readonly RulePart[] = ["binding", "urgency", "tell", "actions"];

function ruleItem({ title, after, before, parts }: RuleDifference): Item {
  const told = parts.filter(({ part }) => TOLD.includes(part));
  const named = parts.filter(({ part }) => !TOLD.includes(part)).map(({ part }) => PART_WORDS[part]);
  const says = `changed: ${[...told.map(({ part }) => PART_WORDS[part]), ...named].join(", ")}.`;
  return {
    says: [strong(title), " (", code(after ?? before ?? ""), `): ${says}`],
    below:
      told.length === 0
        ? []
        : [
            list(
              told.map((one) =>
                item(`${PART_WORDS[one.part]}, now: ${quoted(one.after)} Before: ${quoted(one.before)}`),
              ),
            ),
          ],
  };
}

function quoted(text: string | undefined): string {
  if (text === undefined) return "nothing of its own.";
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const KIND_WORDS: Readonly<Record<OtherChange["kind"], string>> = {
  level: "levels",
  action: "actions",
  term: "words",
  role: "roles",
  fact: "facts",
  contact: "contacts",
  service: "services",
  timescale: "timescales",
};

const ONE_OF: Readonly<Record<OtherChange["kind"], string>> = {
  level: "Level",
  action: "Action",
  term: "Word",
  role: "Role",
  fact: "Fact",
  contact: "Contact",
  service: "Service",
  timescale: "Timescale",
};

function otherItem({ kind, how, says, before }: OtherChange): Item {
  switch (how) {
    case "new":
      return item(`${ONE_OF[kind]}, new: ${says}`);
    case "removed":
      return item(`${ONE_OF[kind]}, no longer there: ${says}`);
    case "changed":
      return item(`${ONE_OF[kind]}: ${says}${before === undefined ? " (written otherwise)" : `; before: ${before}`}`);
  }
}
