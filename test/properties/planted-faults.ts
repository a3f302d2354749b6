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

const RUN = "engine/program/run.ts";
const EXACT = "engine/program/exact.ts";
const GIVEN = "engine/program/given.ts";
const RANKS = "engine/program/ranks.ts";
const TURNS_ON = "engine/program/turns-on.ts";
const JUDGE = "engine/judge.ts";
const EXPAND = "ruleset/expand.ts";

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    says: "a comparison that some of the values left meet holds",
    file: RUN,
    was: "return beyond === 0 ? MET : OPEN;",
    is: "return MET;",
  },
  {
    says: "a fact that stands twice is not tried value by value",
    file: EXACT,
    was: "if (fact === undefined) return { certain",
    is: "if (fact !== -1) return { certain",
  },
  {
    says: "of the values tried the last one decides",
    file: EXACT,
    was: "tried.map(({ certain }) => certain)",
    is: "tried.slice(-1).map(({ certain }) => certain)",
  },
  {
    says: "a value that what is given rules out is tried all the same",
    file: EXACT,
    was: "[formulas.fact(fact, without(all, classes)), then.certain]",
    is: "[then.certain]",
  },
  {
    says: "a count forgets the parts that certainly hold",
    file: RUN,
    was: "certain += (part >> 1) & 1;",
    is: "certain += 0;",
  },
  {
    says: "a count leaves out the case in which every open part holds",
    file: RUN,
    was: "number <= most;",
    is: "number <= Math.max(least, most - 1);",
  },
  {
    says: "only the first of the facts that stand twice is tried",
    file: EXACT,
    was: "const then = exactly(",
    is: "const then = ((one) => ({ certain: one, possible: one }))(",
  },
  {
    says: "values are told apart by the first comparison alone",
    file: EXACT,
    was: "if (one?.fact === fact)",
    is: "if (one?.fact === fact && groups.length === 1)",
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
    file: TURNS_ON,
    was: ".slice(1)",
    is: ".slice(1, 2)",
  },
  {
    says: "a fact that stands twice is not tried when looking for what a rule turns on",
    file: TURNS_ON,
    was: "const others = twice.filter((other) => other !== fact);",
    is: "const others: readonly number[] = [];",
  },
  {
    says: "every fact that an undecided rule names is asked",
    file: TURNS_ON,
    was: "addOpen(condition.direct, program, look, open);",
    is: "open.push(...named);",
  },
  {
    says: "one more part of a count is taken never to make a difference",
    file: TURNS_ON,
    was: "is !== met[certain + more + 1]",
    is: "is === undefined && more > certain",
  },
  {
    says: "a reading is used to decide whether another one counts",
    file: RUN,
    was: "if (!isInUse(reading, program, sheet)) return;",
    is: [
      "decideGroups(0, program.steps.met.length, program.steps, sheet.values);",
      "if ((sheet.values[program.steps.slotOf[reading.when]] & 8) === 0 || !isPossible(reading, sheet)) return;",
    ].join(" "),
  },
  {
    says: "a reading counts where its condition may hold",
    file: RUN,
    was: "& HOLDS) !== 0;",
    is: "& 1) !== 0;",
  },
  {
    says: "a reading brings back values that what is given rules out",
    file: RUN,
    was: "read[word + index] = (left[word + index] ?? 0) & (reads[index] ?? 0);",
    is: "read[word + index] = reads[index] ?? 0;",
  },
  {
    says: "a reading says that its fact applies",
    file: RUN,
    was: "compareRead(fact, program.steps, sheet);",
    is: [
      "compareRead(fact, program.steps, sheet);",
      "for (const gate of program.gates[fact.place]) {",
      "for (let at = 0; at < gate.fact.words; at++) read[gate.fact.word + at] &= gate.classes[at];",
      "compareRead(gate.fact, program.steps, sheet);",
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
    file: RANKS,
    was: "if (rank > atLeast && (surely & HOLDS) !== 0)",
    is: "if (rank > atLeast && (surely & HOLDS_READ) !== 0)",
  },
  {
    says: "the highest level that a child could be at is taken from the readings",
    file: RANKS,
    was: "& MAY_HOLD) !== 0) couldBe = rank;",
    is: "& 4) !== 0) couldBe = rank;",
  },
  {
    says: "duties take no notice of the readings",
    file: JUDGE,
    was: "holds: standsAs(certain, HOLDS_READ)",
    is: "holds: standsAs(certain, 2)",
  },
  {
    says: "a question of danger is open of a fact that cannot apply",
    file: RANKS,
    was: "return mayApply !== 0 && ",
    is: "return ",
  },
  {
    says: "enough is known as soon as a rule may apply",
    file: RANKS,
    was: "enoughKnown: pointsTo > 0 ||",
    is: "enoughKnown: couldBe > 0 ||",
  },
  {
    says: "rules speak of grown-ups without naming an age",
    file: "engine/program/agenda.ts",
    was: "includes(set) === true && leaves",
    is: "includes(set) === true || leaves",
  },
  {
    says: "a reason leans on every reading in use",
    file: JUDGE,
    was: "const turning = turnsOn(one, program, sheet.onGiven)",
    is: "const turning = one.named",
  },
  {
    says: "a reading that what is given contradicts is said to be in use",
    file: "engine/met-readings.ts",
    was: 'isNone(after) ? "withdrawn" : "in-use"',
    is: '"in-use"',
  },
  {
    says: "undecided rules at the level reached already are asked about",
    file: "engine/asked.ts",
    was: "(ranks[index] ?? 0) <= atLeast",
    is: "(ranks[index] ?? 0) < atLeast",
  },
  {
    says: "undecided rules below where the readings point are not asked about",
    file: JUDGE,
    was: "ask(sheet, agenda, ranks.atLeast,",
    is: "ask(sheet, agenda, ranks.pointsTo,",
  },
  {
    says: "a value given does not say that its fact applies",
    file: GIVEN,
    was: "for (const gate of gates[place] ?? [])",
    is: "for (const gate of gates[-1] ?? [])",
  },
  {
    says: "a presupposed age is looked for among grown-ups too",
    file: "engine/program/build-program.ts",
    was: "classesIn(classed, possibleValues(classed.fact))",
    is: "classed.all",
  },
  {
    says: "a grown-up's age is looked for among children",
    file: GIVEN,
    was: "sheet.left.set(fact.all, fact.word);",
    is: "",
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
