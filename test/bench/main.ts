import { writeFileSync } from "node:fs";
import { askedFor } from "./asked-for.js";
import { ALL_CONTENDERS } from "./contenders/all-contenders.js";
import { gates } from "./gates.js";
import { ALL_GOALS } from "./goals/all-goals.js";
import type { Goal } from "./goals/goal.js";
import { measurements } from "./measure/measurements.js";
import { ROOT } from "./places.js";
import { measuredWords, outcomeWords } from "./report/figures.js";
import { gateReport } from "./report/gate-report.js";
import { goalTable } from "./report/goal-table.js";
import { machine } from "./report/machine.js";
import { page } from "./report/page.js";
import { asText } from "./report/table.js";
import { neededBy, PACES, setting } from "./setting.js";
import { judgeAll, wholeBench } from "./whole-bench.js";

const asked = askedFor(process.argv.slice(2), new Date().toISOString().slice(0, 10));
const PAGE = `${ROOT}docs/benchmarks.md`;

/** Progress goes where errors go, so that what was measured can be kept in a file. */
function done(what: string): void {
  console.error(`  ${what}`);
}

function chosen(): readonly Goal[] {
  const unknown = asked.only.filter((id) => !ALL_GOALS.some((goal) => goal.id === id));
  if (unknown.length > 0) throw new Error(`no row is called ${unknown.join(", ")}; --list names them all`);
  return asked.only.length === 0 ? ALL_GOALS : ALL_GOALS.filter(({ id }) => asked.only.includes(id));
}

async function bench(): Promise<void> {
  const pace = PACES[asked.pace];
  if (asked.only.length > 0) {
    const goals = chosen();
    console.log(asText(goalTable(await judgeAll(goals, measurements(setting(pace, neededBy(goals))), done))));
    return;
  }
  const tables = await wholeBench(measurements(setting(pace, () => ALL_CONTENDERS)), asked.pace, done);
  console.log(`${machine()}\n\n${tables.map(asText).join("\n")}`);
  if (asked.pace === "quick") return;
  writeFileSync(PAGE, page(tables, { day: asked.day, machine: machine() }));
  done("wrote docs/benchmarks.md");
}

async function gate(): Promise<void> {
  const goals = chosen();
  const bench = measurements(setting(PACES.quick, neededBy(goals)));
  const judged = await gates(goals, bench, (one) => {
    console.log(`${outcomeWords(one)[1].padEnd(9)}  ${one.goal.id}: ${measuredWords(one)}`);
  });
  const report = gateReport(judged);
  if (asked.report !== undefined) writeFileSync(asked.report, JSON.stringify(report));
  const { numPassedTests, numFailedTests, stillMissed } = report;
  console.log(
    `\n${[`${numPassedTests} gates held, ${numFailedTests} not, ${stillMissed.length} missed as before`, ...stillMissed].join("\n")}`,
  );
  if (report.success) return;
  console.error(report.failures.join("\n"));
  process.exitCode = 1;
}

switch (asked.mode) {
  case "list":
    console.log(ALL_GOALS.map(({ id, what }) => `${id.padEnd(24)}${what}`).join("\n"));
    break;
  case "gate":
    await gate();
    break;
  default:
    await bench();
}
