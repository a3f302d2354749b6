import type { Json } from "../sets.js";
import type { Fault } from "./fault.js";

const common: Json = {
  theme: "Home",
  label: "Things are piled up at home",
  question: "Do you already know whether things are piled up at home?",
  nature: "observed",
  direction: "harm",
  howToAnswer: "already-known",
  whoKnows: ["housing"],
};

const clutter: Json = { id: "clutter", kind: "boolean", ...common, labelWhenFalse: "Things are in their place" };

const step = (value: string): Json => ({ value, label: value, means: `It is ${value}.` });

const scale = (...values: string[]): Json => ({
  id: "clutterScale",
  kind: "ordered",
  ...common,
  values: values.map(step),
});

const number: Json = { id: "rooms", kind: "integer", ...common, from: 0, to: 9, unit: "rooms" };

const facts = (...all: Json[]): Fault["change"] => [["/facts", all]];

const reading = (over: Json): Json => ({
  ...scale("tidy", "piled"),
  whenUnknown: { read: "piled", reason: "Nobody has looked.", basis: [], ...over },
});

/** A council's own facts that cannot be facts. */
export const FACTS: readonly Fault[] = [
  {
    is: "asks for ethnicity",
    change: facts({ ...clutter, id: "childEthnicity" }),
    found: ["protected-characteristic at /facts/0/id"],
  },
  {
    is: "asks for religion by another id",
    change: facts({ ...clutter, label: "Religion of the family" }),
    found: ["protected-characteristic at /facts/0/id"],
  },
  {
    is: "redefines a fact of the catalogue",
    change: facts({ ...clutter, id: "youngCarer" }),
    found: ["already-defined at /facts/0/id"],
  },
  {
    is: "defines age in years",
    change: facts({ ...number, id: "ageYears" }),
    found: ["already-defined at /facts/0/id"],
  },
  {
    is: "has a value called unknown",
    change: facts(scale("tidy", "unknown")),
    found: ["state-as-value at /facts/0/values/1/value"],
  },
  {
    is: "has one step twice",
    change: facts(scale("tidy", "tidy")),
    found: ["duplicate-name at /facts/0/values/1/value"],
  },
  { is: "has a single step", change: facts(scale("tidy")), found: ["empty-list at /facts/0/values"] },
  {
    is: "orders two words against the catalogue",
    change: facts(scale("known", "suspected")),
    found: ["scale-conflict at /facts/0/values"],
  },
  {
    is: "orders two words against another fact of its own",
    change: facts(scale("tidy", "piled"), { ...scale("piled", "tidy"), id: "attic" }),
    found: ["scale-conflict at /facts/1/values"],
  },
  { is: "counts down", change: facts({ ...number, from: 9, to: 0 }), found: ["out-of-range at /facts/0/to"] },
  { is: "counts to a million", change: facts({ ...number, to: 1_000_000 }), found: ["out-of-range at /facts/0/to"] },
  {
    is: "sends somebody to question a child",
    change: facts({ ...clutter, question: "Ask the child: is it tidy?" }),
    found: ["question-wording at /facts/0/question"],
  },
  {
    is: "sees danger in a value that there is not",
    change: facts({ ...scale("tidy", "piled"), danger: { operator: "atLeast", value: "high" } }),
    found: ["unknown-value at /facts/0/danger/value"],
  },
  {
    is: "sees danger in a list of values",
    change: facts({ ...scale("tidy", "piled"), danger: { operator: "in", value: "piled" } }),
    found: ["wrong-operator at /facts/0/danger/operator"],
  },
  {
    is: "presupposes a fact that there is not",
    change: facts({ ...clutter, appliesWhen: { fact: "hasHome", operator: "equal", value: true } }),
    found: ["unknown-fact at /facts/0/appliesWhen/fact"],
  },
  {
    is: "presupposes two things at once",
    change: facts({ ...clutter, appliesWhen: { all: [{ fact: "unborn", operator: "equal", value: false }] } }),
    found: ["wrong-kind at /facts/0/appliesWhen"],
  },
  {
    is: "presupposes a count",
    change: facts({ ...clutter, appliesWhen: { fact: "alarms", operator: "equal", value: 1 } }),
    found: ["facts-alone at /facts/0/appliesWhen/fact"],
  },
  {
    is: "presupposes an age in years",
    change: facts({ ...clutter, appliesWhen: { fact: "ageYears", operator: "equal", value: 1 } }),
    found: ["wrong-kind at /facts/0/appliesWhen/fact"],
  },
  {
    is: "presupposes itself",
    change: facts({ ...clutter, appliesWhen: { fact: "clutter", operator: "equal", value: true } }),
    found: ["cycle at /facts/0/appliesWhen"],
  },
  {
    is: "has two facts that presuppose each other",
    change: facts(
      { ...clutter, appliesWhen: { fact: "attic", operator: "equal", value: true } },
      { ...clutter, id: "attic", appliesWhen: { fact: "clutter", operator: "equal", value: true } },
    ),
    found: ["cycle at /facts/0/appliesWhen"],
  },
  {
    is: "reads the unknown as a value that there is not",
    change: facts(reading({ read: "high" })),
    found: ["wrong-kind at /facts/0/whenUnknown/read"],
  },
  {
    is: "reads the unknown as no value",
    change: facts(reading({ read: { from: "piled", to: "tidy" } })),
    found: ["empty-part at /facts/0/whenUnknown/read"],
  },
  {
    is: "reads the unknown by a named condition",
    change: facts(reading({ when: { condition: "young-baby" } })),
    found: ["facts-alone at /facts/0/whenUnknown/when"],
  },
  {
    is: "reads the unknown by a count",
    change: facts(reading({ when: { all: [{ fact: "alarms", operator: "equal", value: 1 }] } })),
    found: ["facts-alone at /facts/0/whenUnknown/when"],
  },
  {
    is: "stops reading the unknown as harm when there is harm",
    change: facts(reading({ when: { all: [{ fact: "strangulation", operator: "equal", value: false }] } })),
    found: ["reading-polarity at /facts/0/whenUnknown/when"],
  },
  {
    is: "reads a strength otherwise than strengths are read",
    change: facts({ ...clutter, direction: "protective", whenUnknown: { read: true, reason: "x", basis: [] } }),
    found: ["strength-reading at /facts/0/whenUnknown"],
  },
  {
    is: "gives a fact steps without words",
    change: facts({ ...scale("tidy", "piled"), values: [{ value: "tidy" }, step("piled")] }),
    found: ["missing-key at /facts/0/values/0", "missing-key at /facts/0/values/0"],
  },
];
