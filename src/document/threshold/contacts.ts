import { dayWords } from "../../kernel/day-words.js";
import { anchored, type Block, type Inline, link, type Phrase, type Table } from "../../page/tree.js";
import type { Contact, ResolvedLevel } from "../../ruleset/rule-set.js";
import type { Standing } from "./standing.js";
import { toWrite } from "./to-write.js";

/** Whom to ring, for what, and at which hours. */
export function contactBlocks(title: string, standing: Standing): readonly Block[] {
  const { contacts, ruleSet } = standing;
  const own = ruleSet.contacts.length > 0;
  return [
    anchored(2, title, "section-contacts"),
    ...(own ? [contactTable(contacts, ruleSet.levels)] : []),
    ...(hasFrontDoor(standing)
      ? []
      : [
          toWrite(
            "The telephone number of the front door, its hours, and whom to ring at other hours. In the rule file it is a contact.",
          ),
        ]),
  ];
}

/** Whether there is a number for any worry about any child, beside that of the emergency services. */
export function hasFrontDoor({ contacts }: Standing): boolean {
  return contacts.some(
    ({ telephone = "", levels }) => telephone.replace(/\D/g, "").length > SHORT_NUMBER && levels === undefined,
  );
}

/** 999 and the like are the same everywhere. */
const SHORT_NUMBER = 3;

function contactTable(contacts: readonly Contact[], levels: readonly ResolvedLevel[]): Table {
  return {
    kind: "table",
    caption: "Whom to ring",
    head: ["Who", "For", "Number", "Hours"],
    rows: contacts.map((one) => [
      [one.name],
      [forWords(one, levels)],
      numberOf(one),
      [`${hoursOf(one)} (checked on ${dayWords(one.checked)})`],
    ]),
    anchors: contacts.map(({ id }) => `contact-${id}`),
  };
}

function forWords(
  { for: what = "any worry about a child", levels: at }: Contact,
  levels: readonly ResolvedLevel[],
): string {
  if (at === undefined) return what;
  return `${what} (${levels
    .filter(({ id }) => at.includes(id))
    .map(({ name }) => name)
    .join("; ")})`;
}

/** The number as one that can be rung from the page, and the address where there is one. */
export function numberOf({ telephone, href }: Contact): Phrase {
  const parts: readonly Inline[] = [
    ...(telephone === undefined ? [] : [link(`tel:${telephone.replace(/[^\d+]/g, "")}`, telephone)]),
    ...(href === undefined ? [] : [link(href, "on the web")]),
  ];
  return parts.length === 0 ? ["no number given"] : parts.flatMap((part, at) => (at === 0 ? [part] : [", ", part]));
}

function hoursOf({ hours, outOfHours }: Contact): string {
  const parts = [hours, ...(outOfHours === undefined ? [] : [`at other hours: ${outOfHours}`])];
  return parts.filter((part) => part !== undefined).join("; ") || "not said";
}
