/** One change to one line of the engine that makes it say something that is not so. */
export interface PlantedFault {
  /** What the engine does wrong. */
  readonly says: string;
  /** Below `src`. */
  readonly file: string;
  /** Stands in it exactly once. */
  readonly was: string;
  readonly is: string;
}

const TRUTH = "engine/truth-of.ts";
const DEPENDS = "engine/depends-on.ts";
const READINGS = "engine/readings.ts";
const JUDGE = "engine/judge.ts";
const EXPAND = "ruleset/expand.ts";
const TRIALS = "ruleset/trials.ts";
const LEFT = "facts/values-left.ts";

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    says: "a comparison that some of the values left meet holds",
    file: TRUTH,
    was: 'return meeting === left.length ? "holds" : "unknown";',
    is: 'return "holds";',
  },
  {
    says: "a fact that stands twice is not tried value by value",
    file: TRUTH,
    was: 'if (atOnce !== "unknown" || tried.length === 0) return atOnce;',
    is: "return atOnce;",
  },
  {
    says: "of the values tried the last one decides",
    file: TRUTH,
    was: 'if (truth === "unknown" || (sofar !== undefined && sofar !== truth)) return "unknown";',
    is: 'if (truth === "unknown") return "unknown";',
  },
  {
    says: "a value that what is given rules out is tried all the same",
    file: TRUTH,
    was: "classes.map((values) => values.filter((value) => left.has(value)))",
    is: "classes.map((values) => (left.size < 0 ? [] : values))",
  },
  {
    says: "a count forgets the parts that certainly hold",
    file: TRUTH,
    was: "(_, more) => certain + more",
    is: "(_, more) => more",
  },
  {
    says: "a count leaves out the case in which every open part holds",
    file: TRUTH,
    was: "{ length: open + 1 }",
    is: "{ length: Math.max(1, open) }",
  },
  {
    says: "only the first of the facts that stand twice is tried",
    file: TRIALS,
    was: "stands.lastIndexOf(fact));",
    is: "stands.lastIndexOf(fact)).slice(0, 1);",
  },
  {
    says: "values are told apart by the first comparison alone",
    file: TRIALS,
    was: "const sets = factSets(tree).filter((set) => set.fact === id);",
    is: "const sets = factSets(tree).filter((set) => set.fact === id).slice(0, 1);",
  },
  {
    says: "what a question presupposes does not stand beside its conditions",
    file: EXPAND,
    was: "if (fact.appliesWhen === undefined) return itself;",
    is: "return itself;",
  },
  {
    says: "the opposite of a condition still asks for what its question presupposes",
    file: EXPAND,
    was: 'return join(sense === "as-written" ? "all" : "any", [comparison(fact.appliesWhen',
    is: 'return join("all", [comparison(fact.appliesWhen',
  },
  {
    says: "what a presupposition presupposes is forgotten",
    file: EXPAND,
    was: "const fact = vocabulary.facts.get(id);",
    is: [
      "const whole = vocabulary.facts.get(id);",
      "const isGate = [...vocabulary.facts.values()].some((one) => one.appliesWhen === written);",
      "const fact = isGate && whole ? { ...whole, appliesWhen: undefined } : whole;",
    ].join(" "),
  },
  {
    says: "the opposite of `all` is `all` of the opposites",
    file: EXPAND,
    was: 'sense === "as-written" ? kind : opposite,',
    is: "sense === opposite ? opposite : kind,",
  },
  {
    says: "comparisons of one fact in an `all` are joined as if either were enough",
    file: EXPAND,
    was: 'kind === "all" ? [...one.values]',
    is: "kind !== kind ? [...one.values]",
  },
  {
    says: "an age in years is compared as if it were months",
    file: EXPAND,
    was: 'written.fact === "ageYears" ? monthsMeeting(domain, written) : valuesMeeting',
    is: 'written.fact === "" ? monthsMeeting(domain, written) : valuesMeeting',
  },
  {
    says: "the parts of a count are turned round with the comparison on it",
    file: EXPAND,
    was: "count.of.map((part) => expand(part, vocabulary))",
    is: "count.of.map((part) => expand(part, vocabulary, sense))",
  },
  {
    says: "only the lowest two groups of values are compared to find out whether a rule turns on a fact",
    file: DEPENDS,
    was: "classes.slice(1).some(",
    is: "classes.slice(1, 2).some(",
  },
  {
    says: "a fact that stands twice is not tried when looking for what a rule turns on",
    file: DEPENDS,
    was: "return trials(others, known).some(",
    is: "return trials(others.slice(0, 0), known).some(",
  },
  {
    says: "every unknown fact that an undecided rule names is asked",
    file: DEPENDS,
    was: ".filter((fact) => depends(decidable, fact, known));",
    is: ".filter((fact) => stillPossible(fact, known).length > 1);",
  },
  {
    says: "a reading is used to decide whether another one counts",
    file: JUDGE,
    was: "const readings = metReadings(set.preparedReadings, known);",
    is: [
      "const first = metReadings(set.preparedReadings, known);",
      "const readings = [...first, ...metReadings(set.preparedReadings, withReadings(known, first))];",
    ].join(" "),
  },
  {
    says: "a reading counts where its condition may hold",
    file: READINGS,
    was: 'truthOf(when, known) !== "holds"',
    is: 'truthOf(when, known) === "fails"',
  },
  {
    says: "a reading brings back values that what is given rules out",
    file: READINGS,
    was: "const values = left.filter((value) => reads.has(value));",
    is: "const values = [...reads];",
  },
  {
    says: "a reading says that its fact applies",
    file: READINGS,
    was: "if (values.length > 0) left.set(fact.id, values);",
    is: [
      "if (values.length > 0) {",
      "left.set(fact.id, values);",
      'const gate = fact.appliesWhen; if (gate?.operator === "equal") left.set(gate.fact, [gate.value as Scalar]);',
      "}",
    ].join(" "),
  },
  {
    says: "a strength counts before anybody knows of it",
    file: "facts/cautious-reading.ts",
    was: "? STRENGTH : fact.whenUnknown",
    is: "? fact.whenUnknown : fact.whenUnknown",
  },
  {
    says: "the lowest level that a child could be at is taken from the readings",
    file: JUDGE,
    was: 'atLeast: highest(rules.filter(({ given }) => given === "holds")),',
    is: 'atLeast: highest(rules.filter(({ read }) => read === "holds")),',
  },
  {
    says: "the highest level that a child could be at is taken from the readings",
    file: JUDGE,
    was: 'couldBe: highest(rules.filter(({ given }) => given !== "fails")),',
    is: 'couldBe: highest(rules.filter(({ read }) => read !== "fails")),',
  },
  {
    says: "duties take no notice of the readings",
    file: JUDGE,
    was: ".map((one) => ({ ...one, read: truthOf(one, read) }));",
    is: ".map((one) => ({ ...one, read: truthOf(one, known) }));",
  },
  {
    says: "a question of danger is open of a fact that cannot apply",
    file: JUDGE,
    was: 'truthOf(applies, known) !== "fails" && truthOf(danger, known)',
    is: "truthOf(danger, known)",
  },
  {
    says: "enough is known as soon as a rule may apply",
    file: JUDGE,
    was: "enoughKnown: pointsTo > 0 || dangers.length === 0,",
    is: 'enoughKnown: rules.some(({ read }) => read !== "fails") || dangers.length === 0,',
  },
  {
    says: "rules speak of grown-ups without naming an age",
    file: JUDGE,
    was: "ruleSet.ages.sets?.includes(set) === true && factSets(tree)",
    is: "ruleSet.ages.sets?.includes(set) === true || factSets(tree)",
  },
  {
    says: "a reason leans on every reading in use",
    file: "engine/spoken.ts",
    was: "return dependsOn(condition, known).filter((fact) => read.has(fact));",
    is: "return dependsOn(condition, known).length < 0 ? [] : [...read];",
  },
  {
    says: "a reading that what is given contradicts is said to be in use",
    file: "engine/indicate.ts",
    was: "values.length > 0 ?",
    is: "values.length >= 0 ?",
  },
  {
    says: "undecided rules at the level reached already are asked about",
    file: "engine/questions.ts",
    was: "one.rank > judged.atLeast",
    is: "one.rank >= judged.atLeast",
  },
  {
    says: "undecided rules below where the readings point are not asked about",
    file: "engine/questions.ts",
    was: "one.rank > judged.atLeast",
    is: "one.rank > judged.pointsTo",
  },
  {
    says: "a value given does not say that its fact applies",
    file: LEFT,
    was: "if (gate && opener) narrow(gate.fact",
    is: "if (gate && !opener) narrow(gate.fact",
  },
  {
    says: "a presupposed age is looked for among grown-ups too",
    file: LEFT,
    was: "(ageIsTold ? allValues(fact) : possibleValues(fact))",
    is: "allValues(fact)",
  },
  {
    says: "a person of unknown age may be grown up",
    file: "facts/age.ts",
    was: 'const isAge = fact.id === "ageMonths";',
    is: 'const isAge = fact.id === "";',
  },
  {
    says: "a stretch of values leaves out its last one",
    file: "facts/values.ts",
    was: "domain.slice(first, last + 1)",
    is: "domain.slice(first, Math.max(first + 1, last))",
  },
  {
    says: "at least a step means above it",
    file: "facts/values.ts",
    was: "domain.indexOf(candidate) >= domain.indexOf(",
    is: "domain.indexOf(candidate) > domain.indexOf(",
  },
  {
    says: "less than a number includes the number",
    file: "facts/values.ts",
    was: "return candidate < value;",
    is: "return candidate <= value;",
  },
  {
    says: "a rule is out on its last day",
    file: "domain/period.ts",
    was: "day <= period.until",
    is: "day < period.until",
  },
];
