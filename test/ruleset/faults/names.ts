import { aRule, basis, localBasis } from "../sets.js";
import type { Fault } from "./fault.js";

const example = { name: "x", given: {}, expect: "may apply" };
const aCase = { name: "a child", on: "2026-11-21", given: {}, expect: {} };
const action = { id: "look-again", says: "Look again.", by: "everybody", basis: localBasis };

/** Names that nothing has, that stand twice, or that are taken. */
export const NAMES: readonly Fault[] = [
  {
    is: "points to a level that there is not",
    change: [["/rules/0/event/type", "level-5"]],
    found: ["unknown-level at /rules/0/event/type"],
  },
  {
    is: "points to a level of the set below",
    change: [["/rules/0/event/type", "early-help"]],
    found: ["unknown-level at /rules/0/event/type"],
  },
  {
    is: "cites a source that is not listed",
    change: [["/rules/0/basis/0/source", "borchester-2025"]],
    found: ["unknown-source at /rules/0/basis/0/source"],
  },
  {
    is: "asks for an action that there is not",
    change: [["/rules/0/actions", ["ring-now", "sing-now"]]],
    found: ["unknown-action at /rules/0/actions/1"],
  },
  {
    is: "asks at a level for an action that there is not",
    change: [["/levels/0/actions", ["sing-now"]]],
    found: ["unknown-action at /levels/0/actions/0"],
  },
  {
    is: "has an action by a clock that there is not",
    change: [["/actions", [{ ...action, timescale: "soon" }]]],
    found: ["unknown-timescale at /actions/0/timescale"],
  },
  {
    is: "has an action covered by one that there is not",
    change: [["/actions", [{ ...action, coveredBy: ["sing-now"] }]]],
    found: ["unknown-action at /actions/0/coveredBy/0"],
  },
  {
    is: "has two actions that are each left out beside the other",
    change: [
      [
        "/actions",
        [
          { ...action, coveredBy: ["listen"] },
          { ...action, id: "listen", coveredBy: ["look-again"] },
        ],
      ],
    ],
    found: ["cycle at /actions/0/coveredBy"],
  },
  {
    is: "has an action on a condition that there is not",
    change: [["/actions", [{ ...action, when: { condition: "never" } }]]],
    found: ["unknown-condition at /actions/0/when/condition"],
  },
  {
    is: "succeeds a rule that there is not",
    change: [["/rules/0/succeeds", "older"]],
    found: ["unknown-rule at /rules/0/succeeds"],
  },
  {
    is: "succeeds itself",
    change: [["/rules/0/succeeds", "half-of-school-missed"]],
    found: ["succeeds-itself at /rules/0/succeeds"],
  },
  {
    is: "has a service at a level that there is not",
    change: [["/services", [{ id: "a", name: "A", levels: ["level-9"] }]]],
    found: ["unknown-level at /services/0/levels/0"],
  },
  {
    is: "steps down to a level that there is not",
    change: [["/transitions", [{ from: "level-3", to: "level-0", when: "x" }]]],
    found: ["unknown-level at /transitions/0/to"],
  },
  {
    is: "has a case at a level that there is not",
    change: [["/cases", [{ ...aCase, expect: { atLeast: "low" } }]]],
    found: ["unknown-level at /cases/0/expect/atLeast"],
  },
  {
    is: "has a case because of a rule that there is not",
    change: [["/cases", [{ ...aCase, expect: { because: ["young-carers"] } }]]],
    found: ["unknown-rule at /cases/0/expect/because/0"],
  },
  {
    is: "has a case that asks for a fact that there is not",
    change: [["/cases", [{ ...aCase, expect: { ask: ["mobilty"] } }]]],
    found: ["unknown-fact at /cases/0/expect/ask/0"],
  },
  {
    is: "has a case with a duty that there is not",
    change: [["/cases", [{ ...aCase, expect: { duties: ["young-carer"] } }]]],
    found: ["unknown-duty at /cases/0/expect/duties/0"],
  },

  {
    is: "names two rules alike",
    change: [["/rules/-", aRule("half-of-school-missed", "youngCarer", { event: { type: "level-2" } })]],
    found: ["duplicate-name at /rules/1/name"],
  },
  {
    is: "names a duty like a rule",
    change: [["/duties", [aRule("half-of-school-missed", "youngCarer", { event: { type: "duty" } })]]],
    found: ["duplicate-name at /duties/0/name"],
  },
  { is: "has two levels of one id", change: [["/levels/2/id", "level-2"]], found: ["duplicate-name at /levels/2/id"] },
  { is: "has two cases of one name", change: [["/cases", [aCase, aCase]]], found: ["duplicate-name at /cases/1/name"] },
  {
    is: "has two examples of one name",
    change: [["/rules/0/examples", [example, example]]],
    found: ["duplicate-name at /rules/0/examples/1/name"],
  },
  {
    is: "names a rule like an inherited one",
    change: [["/rules/0/name", "young-carer"]],
    found: ["already-defined at /rules/0/name"],
  },
  {
    is: "names a condition like an inherited one",
    change: [["/conditions", { "young-baby": { condition: "young-baby" } }]],
    found: ["already-defined at /conditions/young-baby", "cycle at /conditions/young-baby"],
  },
  {
    is: "names an action like an inherited one",
    change: [["/actions", [{ ...action, id: "ring-now" }]]],
    found: ["already-defined at /actions/0/id"],
  },
  {
    is: "names a source like an inherited one",
    change: [["/sources/-", { id: "the-act", title: "x", kind: "statute" }]],
    found: ["already-defined at /sources/1/id"],
  },
  {
    is: "names a count like a fact of the catalogue",
    change: [
      ["/counts", [{ id: "mobility", label: "x", of: [{ fact: "youngCarer", operator: "equal", value: true }] }]],
    ],
    found: ["already-defined at /counts/0/id"],
  },
  {
    is: "names a count like an inherited one",
    change: [["/counts", [{ id: "alarms", label: "x", of: [{ fact: "youngCarer", operator: "equal", value: true }] }]]],
    found: ["already-defined at /counts/0/id"],
  },
  { is: "calls itself like the set below", change: [["/id", "england"]], found: ["already-defined at /id"] },
  {
    is: "leaves a statutory section empty",
    into: "national",
    change: [["/statutory", { s17: "" }]],
    found: ["wrong-form at /statutory/s17"],
  },
  {
    is: "names two sources alike",
    into: "national",
    change: [["/sources/1/id", "the-act"]],
    found: ["duplicate-name at /sources/1/id"],
  },
  {
    is: "cites no source that it has",
    into: "national",
    change: [["/timescales/0/basis", [{ ...basis[0], source: "nobody" }]]],
    found: ["unknown-source at /timescales/0/basis/0/source"],
  },
];
