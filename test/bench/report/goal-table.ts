import { type Judged, outcomeOf } from "../goals/judge.js";
import { limitWords, measuredWords, outcomeWords } from "./figures.js";
import type { Table } from "./table.js";

/** Every goal with its gate, what was measured, and whether both were held; below it a line for each that was not. */
export function goalTable(judged: readonly Judged[]): Table {
  return {
    title: "Goals",
    columns: ["row", "what", "goal", "gate", "measured", "goal held", "gate held"],
    onPageAlone: ["what"],
    rows: judged.map((one) => [
      one.goal.id,
      one.goal.what,
      limitWords(one.goal.goal),
      one.goal.gate === undefined ? "" : limitWords(one.goal.gate),
      measuredWords(one),
      ...outcomeWords(one),
    ]),
    note: noteOn(judged),
  };
}

function noteOn(judged: readonly Judged[]): string {
  const lines = judged.flatMap(missedWords);
  return lines.length === 0 ? "Every goal and every gate holds." : lines.map((line) => `- ${line}`).join("\n");
}

function missedWords(one: Judged): readonly string[] {
  const { id, goal, gate } = one.goal;
  const limits = [
    { limit: goal, words: `its goal of ${limitWords(goal)}` },
    ...(gate === undefined ? [] : [{ limit: gate, words: `its gate of ${limitWords(gate)}` }]),
  ].map((each) => ({ ...each, outcome: outcomeOf(each.limit, one.measured) }));
  const missed = limits.filter(({ outcome }) => outcome === "missed").map(({ words }) => words);
  if (missed.length > 0) return [`\`${id}\` misses ${missed.join(" and ")}: ${measuredWords(one)}.`];
  const isMissing = limits.some(({ outcome }) => outcome === "missing");
  return isMissing ? [`\`${id}\` could not be measured: ${measuredWords(one)}.`] : [];
}
