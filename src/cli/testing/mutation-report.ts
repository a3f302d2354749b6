import type { Problem } from "../../kernel/problem.js";
import { printable } from "../../ruleset/printable.js";
import type { RuleSet } from "../../ruleset/rule-set.js";
import type { TriedChange } from "../../verify/mutation/change.js";
import { counted } from "../report.js";
import { placed } from "./as-json.js";
import { whereIs } from "./as-text.js";

/** A change that was tried, and where it would stand. */
export type PlacedChange = TriedChange & Pick<Problem, "at" | "place">;

/** How many changes came to what. */
type Amounts = Readonly<Record<TriedChange["outcome"], number>>;

export function amountsOf(changes: readonly TriedChange[]): Amounts {
  const number = (outcome: TriedChange["outcome"]): number => changes.filter((one) => one.outcome === outcome).length;
  return {
    noticed: number("noticed"),
    "not-noticed": number("not-noticed"),
    "no-effect": number("no-effect"),
    refused: number("refused"),
    inconclusive: number("inconclusive"),
  };
}

/** What nobody would notice, each with a case that would, then what changes nothing, then a line of figures. */
export function mutationPage(changes: readonly PlacedChange[], { title, version }: RuleSet): string {
  const amounts = amountsOf(changes);
  const figures = [
    `${amounts.noticed} would be noticed`,
    `${amounts["not-noticed"]} would not`,
    ...(amounts["no-effect"] === 0 ? [] : [`${amounts["no-effect"]} would change nothing`]),
    ...(amounts.refused === 0 ? [] : [`${amounts.refused} would be refused when the file is read`]),
    ...(amounts.inconclusive === 0 ? [] : [`${amounts.inconclusive} could not be settled`]),
  ];
  const result =
    changes.length === 0
      ? "nothing of its own to change"
      : `${counted(changes.length, "change")}: ${figures.join(", ")}`;
  const lines = [
    ...unnoticedLines(changes),
    ...changes.flatMap((one) => (one.outcome === "no-effect" ? [`${opening(one)} changes nothing in any case`] : [])),
    ...changes.flatMap((one) =>
      one.outcome === "inconclusive" ? [`${opening(one)} could not be settled: nothing may be concluded`] : [],
    ),
    `${title} ${version}: ${result}`,
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function opening(one: PlacedChange): string {
  return `${whereIs(one)}: ${one.says} here`;
}

/** What would notice several changes is printed once. */
function unnoticedLines(changes: readonly PlacedChange[]): readonly string[] {
  const printed = new Set<string>();
  return changes.flatMap((one) => {
    if (one.outcome !== "not-noticed") return [];
    const what = one.kind === "level" ? one.before : `${one.before} in \`${one.name}\``;
    const shown = one.example?.example ?? one.case;
    const into =
      one.example === undefined ? "case of the file" : `example of ${one.example.of} \`${one.example.rule}\``;
    const text = oneLine(shown);
    const isAgain = printed.has(`${into} ${text}`);
    printed.add(`${into} ${text}`);
    return [
      `${whereIs(one)}: if someone made this change, no example or case would notice: ${one.says}`,
      ...(isAgain
        ? [`    ${what}; the ${into} shown above would: \`${shown?.name}\``]
        : [`    ${what}; this ${into} would:`, `    ${text}`]),
    ];
  });
}

/** JSON on one line, as rule files are written: with a space after each brace and comma. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** The same for programs; keys are only ever added while `format` is 1. */
export function mutationJson(changes: readonly PlacedChange[], { id, version, digest }: RuleSet): string {
  const amounts = amountsOf(changes);
  const whole = {
    format: 1,
    ruleSet: { id, version, digest },
    tried: changes.length,
    noticed: amounts.noticed,
    notNoticed: amounts["not-noticed"],
    noEffect: amounts["no-effect"],
    refused: amounts.refused,
    inconclusive: amounts.inconclusive,
    changes: changes.map(({ path: _, at, place, ...one }) => ({
      ...placed({ at, ...(place === undefined ? {} : { place }) }),
      ...one,
    })),
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
