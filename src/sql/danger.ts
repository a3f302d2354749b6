import type { ProgramDanger } from "../engine/program/program.js";
import { sql } from "./expression.js";
import type { FormulasInSql } from "./formulas-in-sql.js";
import { all, any, maybe, type Truth } from "./truth.js";

/** Whether a fact may apply that speaks of danger, and it is open whether there is any: never unknown. */
export function isSomeDangerOpen(dangers: readonly ProgramDanger[], truthOf: FormulasInSql): Truth {
  return any(
    dangers.map(({ applies, danger }) =>
      all([maybe(truthOf(applies.possible, "given")), isOpen(truthOf(danger, "given"))]),
    ),
  );
}

function isOpen(truth: Truth): Truth {
  if (typeof truth !== "string") return sql`(${truth} IS NULL)`;
  return truth === "unknown" ? "holds" : "fails";
}
