import { loadColumnMap } from "../../node/load-column-map.js";
import { writeGenerated } from "../../node/save-generated.js";
import { DIALECTS } from "../../sql/dialect.js";
import { GENERATED } from "../../sql/said-beside.js";
import { toSql } from "../../sql/to-sql.js";
import { choice, day } from "../choices.js";
import type { Arguments, Command } from "../command.js";
import { refuse } from "../refuse.js";
import { BASE, ruleSetAt } from "../rule-sets.js";
import type { ExitCode, Terminal } from "../terminal.js";

/** `levels-of-need sql`: a rule set as one SELECT. */
export const sql: Command = {
  name: "sql",
  summary: "write a rule set as one SELECT that runs where the data is: DuckDB, PostgreSQL or Spark",
  takes: "england|FILE|DIR",
  positionals: [1, 1],
  options: {
    dialect: { value: "duckdb|postgres|spark", says: "for which database", isNeeded: true },
    map: {
      value: "MAP.json",
      says: "which column says what of which fact; each fact in a column of its name if left out",
    },
    on: { value: "YYYY-MM-DD", says: "the day as on which the facts are known; today, if left out" },
    rules: {
      value: "apply|all|leave-out",
      says: "which rules a row names: those that apply, also those that may, or none",
    },
    output: { value: "FILE.sql", says: "the file for the statement; without it the statement is printed", short: "o" },
    base: BASE,
  },
  help: `The statement reads one table and changes nothing. A row comes to what this package indicates for it: \`at_least\`, \`points_to\`,
\`could_be\`, \`enough_known\`, the names of the rules, and \`problems\`, which says why a row has no level. A fact that no column
tells is not known, which is never read as "no". No labels, titles or reasons stand in it.
A file that is there already is replaced only if it was generated. Exit code: 0, or 2 when the rule set or the map cannot be
read or the statement not be written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [path = ""] = args.positionals;
  const dialect = choice(args, "dialect", DIALECTS);
  const rules = choice(args, "rules", ["apply", "all", "leave-out"]);
  const on = day(args, "on") ?? saidToday(terminal);
  const read = await ruleSetAt(path, args.all("base"));
  if (!read.ok) return refuse(read.problems, terminal);
  const file = args.option("map");
  const map = file === undefined ? undefined : await loadColumnMap(file, read.value);
  if (map?.ok === false) return refuse(map.problems, terminal);
  const written = toSql(read.value, { dialect, on, rules, ...(map === undefined ? {} : { map: map.value }) });
  if (!written.ok) return refuse(written.problems, terminal);
  const { text, notes } = written.value;
  terminal.err(notes.map((note) => `note: ${note}\n`).join(""));
  const output = args.option("output");
  if (output === undefined) {
    terminal.out(text);
    return 0;
  }
  const saved = await writeGenerated([{ path: output, text }], GENERATED);
  if (!saved.ok) return refuse(saved.problems, terminal);
  terminal.err(`${output} written for ${dialect} from ${read.value.id} ${read.value.version}, as on ${on}\n`);
  return 0;
}

/** The day by the machine's clock, and a word that it was taken. */
export function saidToday(terminal: Terminal): string {
  const today = terminal.today();
  terminal.err(`no day was named: taken as on today, ${today} by this machine's clock\n`);
  return today;
}
