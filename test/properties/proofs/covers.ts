import type { Finding, Report } from "../../../src/verify.js";
import type { ACase } from "./all-cases.js";
import { type Listed, speaks } from "./councils.js";
import { hiddenIn } from "./definitions.js";

/** What only several rules together say, whatever an answer is. */
const CODES: readonly string[] = ["only-together", "unknown-hides-protection"];

/**
 * Which rules are shown together depends on the children that are come upon first. So every child from whom a level is hidden
 * must be one whom rules that are shown do lead there at every answer; and nothing may be shown twice.
 */
export function coverFaults(report: Report, listed: Listed): readonly string[] {
  const found = report.findings.filter(({ code }) => CODES.includes(code));
  const keys = found.map(({ fact, rules }) => [fact, ...[...rules].sort()].join());
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `shown twice: ${key}`);
  const missed = listed.cases.facts.flatMap(({ fact: { id } }, at) => {
    const ofFact = found.filter(({ fact }) => fact === id);
    return hiddenIn(at, listed).flatMap(({ rank, on, one }) =>
      ofFact.some((finding) => isCovered(finding, { at, rank, on, one }, listed))
        ? []
        : [`missed: rules that lead to ${rank} on ${on} whatever ${id} is, where ${JSON.stringify(one.given)}`],
    );
  });
  return [...twice, ...missed.slice(0, 3)];
}

interface Hidden {
  readonly at: number;
  readonly rank: number;
  readonly on: string;
  readonly one: ACase;
}

function isCovered({ rules }: Finding, { at, rank, on, one }: Hidden, { own, cases, assumed }: Listed): boolean {
  const answers = [...(one.left[at] ?? [])].flatMap((place) => cases.other(one, at, place) ?? []);
  const shown = own.rules.filter((rule) => rules.includes(rule.name) && rule.rank >= rank);
  return answers
    .filter((answer) => assumed.includes(answer))
    .every((answer) => shown.some((rule) => speaks(rule, answer, on, "at-least")));
}
