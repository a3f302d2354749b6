import { Cadical, type CadicalModule } from "cadical-wasm";
import { bySolver, type Query } from "./recorded.js";

/** What cadical says to the same queries, each solver's in their order; nothing is kept of one when the next begins. */
export function answersByCadical(queries: readonly Query[], module: CadicalModule): readonly string[] {
  const answers = new Array<string>(queries.length);
  for (const [recorded, asked] of bySolver(queries)) {
    const cadical = new Cadical(module, { quiet: true });
    let given = 0;
    for (const { at, query } of asked) {
      cadical.ensureVars(query.variables);
      cadical.addClauses(recorded.clauses.slice(given, query.clauses));
      given = query.clauses;
      answers[at] = cadical.solve({ assumptions: query.assumptions });
    }
    cadical.dispose();
  }
  return answers;
}
