import type { Measurements } from "../measure/measurements.js";
import { madeUpThresholds, type Shape } from "../proofs/made-up-thresholds.js";
import { type Defect, planted } from "../proofs/planted.js";
import { randomTesting } from "../proofs/random-testing.js";
import { figure } from "./figures.js";
import type { Table } from "./table.js";

const SIZES: readonly (readonly [rules: number, shape: Shape])[] = [
  [60, "plain"],
  [200, "plain"],
  [1_000, "plain"],
  [200, "counting"],
];

/** What it takes to prove everything. */
export async function proofTable(bench: Measurements): Promise<Table> {
  const rows: string[][] = [];
  for (const [rules, shape] of SIZES) {
    const { parts, elapsed, replaySeconds, claims, peak } = await bench.proofs(rules, shape);
    const what = `${rules.toLocaleString("en-GB")} rules${shape === "plain" ? "" : ", half of them counting"}`;
    const each = [parts.verify, parts.compare, parts.testCases, elapsed, replaySeconds].map((time) =>
      figure(time, "s"),
    );
    rows.push([what, ...each, claims.toLocaleString("en-GB"), figure(peak, "MB")]);
  }
  return {
    title: "Proving everything, 100 facts (processor time)",
    columns: [
      "made-up rules",
      "`verify`, with cases and certificate",
      "`compare`",
      "`testCases`, mcdc",
      "all three by the clock",
      "`confirm`",
      "claims",
      "memory",
    ],
    rows,
  };
}

const CHILDREN = 30_000;
const RULES = 200;

/** The same planted defects by proof, and by children at random. */
export async function randomTable(bench: Measurements): Promise<Table> {
  const set = planted(madeUpThresholds(RULES));
  const proved = await bench.proofs(RULES, "plain");
  const random = randomTesting(set, CHILDREN);
  const rows = (Object.keys(set.spoilt) as Defect[]).map((defect) => [
    defect,
    String(set.spoilt[defect].length),
    String(proved.found[defect]),
    random.found[defect] === undefined ? "cannot be" : String(random.found[defect]),
  ]);
  return {
    title: "Planted defects found, 200 rules over 100 facts",
    columns: ["defect", "planted", "by proof", `by ${CHILDREN.toLocaleString("en-GB")} random children`],
    rows,
    note: `Proofs took ${figure(proved.parts.verify, "s")}, the children ${figure(random.seconds, "s")}. Random children are mostly quiet ones; that a rule never applies or changes nothing no number of them shows.`,
  };
}
