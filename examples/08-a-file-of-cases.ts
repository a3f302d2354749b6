import { compile } from "levels-of-need";
import { england } from "levels-of-need/england";
import { indicateStream } from "levels-of-need/node";

// However long a file is, it comes row by row; this one could be `createReadStream("cases.csv")`.
async function* file(): AsyncGenerator<string> {
  yield "id,ageMonths,schoolAttendancePercentTo\n";
  yield "4711,140,49\n4712,eleven,\n";
}
const rows = await indicateStream(compile(england()), file(), { format: "csv", on: "2026-11-21" });
if (!rows.ok) throw new Error(rows.problems.map(({ says }) => says).join("\n"));

// A row that cannot be used comes with its line and what is wrong with it; the others come all the same.
const said: string[] = [];
for await (const row of rows.value) {
  said.push(`line ${row.line}: ${row.ok ? row.pointsTo.id : row.problems.map(({ code }) => code)}`);
}
said; // ["line 2: early-help","line 3: wrong-kind"]
