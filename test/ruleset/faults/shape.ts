import type { Fault } from "./fault.js";

const day = "/approval/on";

/** Keys and values that are not as the format wants them. */
export const SHAPE: readonly Fault[] = [
  { is: "misspells a key", change: [["/statuss", "draft"]], found: ["unknown-key at /statuss"] },
  { is: "has an unknown key in a rule", change: [["/rules/0/titel", "x"]], found: ["unknown-key at /rules/0/titel"] },
  {
    is: "gives a rule a priority",
    change: [["/rules/0/priority", 2]],
    found: ["unsupported-key at /rules/0/priority"],
  },
  {
    is: "gives an event params",
    change: [["/rules/0/event/params", {}]],
    found: ["unsupported-key at /rules/0/event/params"],
  },
  {
    is: "has a callback",
    change: [["/rules/0/onSuccess", "x"]],
    found: ["unsupported-key at /rules/0/onSuccess"],
  },
  { is: "has no title", change: [["/title", undefined]], found: ["missing-key at the whole"] },
  { is: "has a rule without a reason", change: [["/rules/0/reason", undefined]], found: ["missing-key at /rules/0"] },
  { is: "has a number for a title", change: [["/title", 7]], found: ["wrong-kind at /title"] },
  { is: "has an object where a list belongs", change: [["/sources", {}]], found: ["wrong-kind at /sources"] },
  { is: "has null where a list belongs", change: [["/duties", null]], found: ["wrong-kind at /duties"] },
  { is: "has text where a rule belongs", change: [["/rules/-", "x"]], found: ["wrong-kind at /rules/1"] },
  { is: "has an empty title", change: [["/title", "  "]], found: ["wrong-form at /title"] },
  { is: "is in a format to come", change: [["/format", 2]], found: ["unknown-value at /format"] },
  { is: "has a status that there is not", change: [["/status", "final"]], found: ["unknown-value at /status"] },
  {
    is: "has a fact of a kind that there is not",
    change: [["/facts", [{ kind: "text", id: "x" }]]],
    found: ["unknown-value at /facts/0/kind"],
  },
  { is: "has a name with capitals", change: [["/rules/0/name", "Half"]], found: ["wrong-form at /rules/0/name"] },
  { is: "has a version of two numbers", change: [["/version", "1.2"]], found: ["wrong-form at /version"] },
  {
    is: "names a condition with a blank",
    change: [["/conditions", { "A b": { all: [{ fact: "youngCarer", operator: "equal", value: true }] } }]],
    found: ["wrong-form at /conditions/A b"],
  },
  {
    is: "extends any version at all",
    change: [["/extends/version", "*"]],
    found: ["wrong-form at /extends/version"],
  },
  {
    is: "has a link that runs a script",
    change: [["/sources/0/href", "javascript:alert(1)"]],
    found: ["wrong-form at /sources/0/href"],
  },
  { is: "names a day that does not exist", change: [[day, "2026-02-30"]], found: [`not-a-day at ${day}`] },
  { is: "writes a day the other way round", change: [[day, "01/09/2026"]], found: [`not-a-day at ${day}`] },
  { is: "has a title without end", change: [["/title", "x".repeat(5001)]], found: ["too-long at /title"] },
  {
    is: "has a clock that runs backwards",
    change: [["/timescales", [{ id: "a", title: "A", from: "then", length: -1, unit: "days", basis: [] }]]],
    found: ["out-of-range at /timescales/0/length"],
  },
  {
    is: "has a clock that runs for ever",
    change: [["/timescales", [{ id: "a", title: "A", from: "then", length: 99_999, unit: "days", basis: [] }]]],
    found: ["out-of-range at /timescales/0/length"],
  },
  {
    is: "counts nothing",
    change: [["/counts", [{ id: "none", label: "None", of: [] }]]],
    found: ["empty-list at /counts/0/of"],
  },
  {
    is: "is in force until before it begins",
    change: [["/inForce", { from: "2026-10-01", until: "2026-09-30" }]],
    found: ["dates-reversed at /inForce/until"],
  },
  {
    is: "has a rule that ends before it begins",
    change: [["/rules/0/inForce", { from: "2026-10-01", until: "2026-09-30" }]],
    found: ["dates-reversed at /rules/0/inForce/until"],
  },
  {
    is: "is reviewed before it is approved",
    change: [["/approval/reviewBy", "2026-08-01"]],
    found: ["dates-reversed at /approval/reviewBy"],
  },
  {
    is: "is for people of 30",
    change: [["/ages", { to: 30, reason: "x", basis: [] }]],
    found: ["out-of-range at /ages/to"],
  },
  {
    is: "is for people of 25 without saying why",
    change: [["/ages", { to: 25 }]],
    found: ["missing-key at /ages", "missing-key at /ages"],
  },
  {
    is: "is for people of 25 on no authority",
    change: [["/ages", { to: 25, reason: "Disabled people stay until 25.", basis: [] }]],
    found: ["missing-basis at /ages/basis"],
  },
];
