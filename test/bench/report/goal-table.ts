import type { Judged } from "../goals/judge.js";
import { limitWords, measuredWords, outcomeWords } from "./figures.js";
import type { Table } from "./table.js";

/** Every goal with its gate, what was measured, and whether both were held. */
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
  };
}
