import { describe, expect, test } from "vitest";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import type { Comparison, Condition } from "../../src/facts/comparison.js";
import type { Fact } from "../../src/facts/fact.js";
import { allValues, valuesMeeting, valuesOf } from "../../src/facts/values.js";

const factsById = new Map(CATALOGUE.map((fact) => [fact.id, fact]));

function valuesIn(fact: Fact) {
  return fact.kind === "ordered" || fact.kind === "choice" ? fact.values : [];
}

/** Everything of a fact that a person reads. */
function wordsOf(fact: Fact): string[] {
  return [
    fact.theme,
    fact.label,
    fact.question,
    ...(fact.kind === "boolean" ? [fact.labelWhenFalse] : []),
    ...(fact.note === undefined ? [] : [fact.note]),
    ...(fact.whenUnknown === undefined ? [] : [fact.whenUnknown.reason]),
    ...valuesIn(fact).flatMap(({ label, means }) => [label, means]),
  ];
}

function comparisonsIn(condition: Condition): Comparison[] {
  if ("all" in condition) return condition.all.flatMap(comparisonsIn);
  if ("any" in condition) return condition.any.flatMap(comparisonsIn);
  if ("not" in condition) return comparisonsIn(condition.not);
  return "fact" in condition ? [condition] : [];
}

function idsWhere(holds: (fact: Fact) => unknown): string[] {
  return CATALOGUE.filter(holds)
    .map(({ id }) => id)
    .sort();
}

/** The ids of the facts in which any of the words stands. */
function factsSaying(words: RegExp): string[] {
  return idsWhere((fact) => wordsOf(fact).some((text) => words.test(text)));
}

const everyComparison = CATALOGUE.flatMap((fact) => [
  ...(fact.danger === undefined ? [] : [{ fact: fact.id, ...fact.danger }]),
  ...(fact.appliesWhen === undefined ? [] : [fact.appliesWhen]),
  ...(fact.whenUnknown?.when === undefined ? [] : comparisonsIn(fact.whenUnknown.when)),
]);

describe("the facts", () => {
  test("the facts of every theme are in the catalogue, each id once", () => {
    expect(CATALOGUE.length).toBeGreaterThan(100);
    expect(factsById.size).toBe(CATALOGUE.length);
  });

  test("every id is in camel case and every value in kebab case", () => {
    expect(idsWhere(({ id }) => !/^[a-z][a-zA-Z0-9]*$/.test(id))).toEqual([]);
    const values = CATALOGUE.flatMap(valuesIn).map(({ value }) => value);
    expect(values.filter((value) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value))).toEqual([]);
  });

  test("every value is a state of the child and none a state of our knowledge", () => {
    const states = /^(unknown|not-asked|not-applicable|not-known|unclear|unsure|na)$/;
    expect(idsWhere((fact) => valuesIn(fact).some(({ value }) => states.test(value)))).toEqual([]);
  });

  test("a fact has at least two values, each of them once", () => {
    const faulty = idsWhere(
      (fact) => allValues(fact).length < 2 || new Set(allValues(fact)).size < allValues(fact).length,
    );
    expect(faulty).toEqual([]);
  });

  test("an ordered fact of harm begins with none or never", () => {
    const ordered = CATALOGUE.filter(({ kind, direction }) => kind === "ordered" && direction === "harm");
    expect(ordered.length).toBeGreaterThan(30);
    const lowest = ordered.map((fact) => allValues(fact)[0]);
    expect(new Set(lowest)).toEqual(new Set(["none", "never"]));
  });

  test("no two ordered facts order the same two words oppositely", () => {
    const pairs = CATALOGUE.filter(({ kind }) => kind === "ordered").flatMap((fact) => {
      const steps = allValues(fact);
      return steps.flatMap((lower, index) => steps.slice(index + 1).map((higher) => `${lower} < ${higher}`));
    });
    const reversed = new Set(pairs.map((pair) => pair.split(" < ").reverse().join(" < ")));
    expect(pairs.filter((pair) => reversed.has(pair))).toEqual([]);
  });

  test("a choice is always neutral", () => {
    expect(idsWhere(({ kind, direction }) => kind === "choice" && direction !== "neutral")).toEqual([]);
  });

  test("somebody knows every fact", () => {
    expect(idsWhere(({ whoKnows }) => whoKnows.length === 0)).toEqual([]);
  });

  test("P6 no child is described by ethnicity, religion, sex, nationality or another protected characteristic", () => {
    const protectedWords =
      /\b(ethnic\w*|race|racial\w*|religio\w*|nationalit\w*|citizenship|gender\w*|trans(gender|sexual)|sexual orientation|gay|lesbian|civil partner\w*|postcode|male|female child)\b/i;
    expect(factsSaying(protectedWords)).toEqual([]);
    const inIds = /ethnic|\brace|Race|religi|nationalit|gender|orientation|postcode|^sex$|[a-z]Sex$|^marital|married/;
    expect(idsWhere(({ id }) => inIds.test(id))).toEqual([]);
  });
});

describe("the words", () => {
  test("every question asks only what is already known", () => {
    expect(idsWhere(({ question }) => !/^Do you already know .+\?$/.test(question))).toEqual([]);
  });

  test("every value has a sentence by which a person recognises it", () => {
    const faulty = idsWhere((fact) => valuesIn(fact).some(({ means }) => !/^[A-Z].{15,}\.$/.test(means)));
    expect(faulty).toEqual([]);
  });

  test("no two values of a fact are recognised by the same sentence or printed alike", () => {
    const faulty = idsWhere((fact) => {
      const values = valuesIn(fact);
      return [values.map(({ means }) => means), values.map(({ label }) => label)].some(
        (texts) => new Set(texts).size < texts.length,
      );
    });
    expect(faulty).toEqual([]);
  });

  test("a label is a statement or a name, and the label of a value a phrase that follows a colon", () => {
    const startsAndEnds = (text: string) => /^[A-Z].*[^.]$/.test(text);
    expect(idsWhere(({ label }) => !startsAndEnds(label))).toEqual([]);
    expect(idsWhere((fact) => fact.kind === "boolean" && !startsAndEnds(fact.labelWhenFalse))).toEqual([]);
    expect(idsWhere((fact) => valuesIn(fact).some(({ label }) => !/^[a-z].*[^.]$/.test(label)))).toEqual([]);
  });

  test("a boolean fact says one thing when true and another when false", () => {
    expect(idsWhere((fact) => fact.kind === "boolean" && fact.label === fact.labelWhenFalse)).toEqual([]);
  });

  test("every note is whole sentences", () => {
    expect(idsWhere(({ note }) => note !== undefined && !/^[A-Z].*\.$/s.test(note))).toEqual([]);
  });

  test("every spelling is British", () => {
    expect(factsSaying(/\b(behavior|color|organiz\w+|neighbor\w*|program|center|honor)\b/i)).toEqual([]);
  });
});

describe("asking", () => {
  const neverOfTheFamily = [
    ...idsWhere(({ theme }) => theme === "Suspicion of abuse or neglect"),
    ...idsWhere(({ theme }) => theme === "What the child or others have said"),
    ...idsWhere(({ theme }) => theme === "Domestic abuse"),
    ...idsWhere(({ theme }) => theme === "FGM, forced marriage and so-called honour-based abuse"),
    "inducedIllnessCertainty",
    "inducedIllnessLikelyHarm",
    "sexualContactKind",
    "sexualContactWithAdultOrPositionOfTrust",
    "sexualExploitationCertainty",
    "criminalExploitationCertainty",
    "traffickingCertainty",
    "adultOnRecordAsDanger",
    "adultSaidToBeDanger",
    "earlierUnexplainedDeath",
    "exploitationOfUnknownKindCertainty",
    "homeUsedForCrime",
    "debtBondage",
    "carryingForOthers",
    "worksForOthers",
    "ageAtEventMonths",
  ];

  test.each(neverOfTheFamily)("neither a child nor a parent is asked about %s", (id) => {
    expect(["already-known", "own-records", "leave-to-social-care-and-police"]).toContain(
      factsById.get(id)?.howToAnswer,
    );
  });

  test("exactly the danger questions are asked before all others, each for the answer that is dangerous", () => {
    const danger = Object.fromEntries(
      CATALOGUE.flatMap(({ id, danger }) => (danger === undefined ? [] : [[id, danger]])),
    );
    expect(danger).toEqual({
      immediateDanger: { operator: "equal", value: true },
      missingNow: { operator: "equal", value: true },
      goingHomeToAllegedSource: { operator: "equal", value: true },
      medicalHelpNeededNow: { operator: "equal", value: true },
      ageMonths: { operator: "lessThan", value: 24 },
      movementImpairment: { operator: "equal", value: true },
      otherChildrenInHousehold: { operator: "greaterThan", value: 0 },
    });
  });

  test("duties alone read who reports, what was taken back, what the family was told or agreed to, and its status", () => {
    expect(idsWhere(({ readBy }) => readBy === "duties")).toEqual([
      "agreementToHelp",
      "childAsksNotToTell",
      "childTookItBack",
      "familyTold",
      "goingHomeToAllegedSource",
      "immigrationSupportNeed",
      "interpreterNeeded",
      "refugeeOrAsylumFamily",
      "reporterRole",
    ]);
  });
});

describe("comparisons", () => {
  test("a comparison names a fact of the catalogue and values that the fact can have", () => {
    expect(everyComparison.length).toBeGreaterThan(20);
    for (const { fact, value } of everyComparison) {
      const named = factsById.get(fact);
      expect(named, fact).toBeDefined();
      const domain = named === undefined ? [] : allValues(named);
      for (const one of Array.isArray(value) ? value : [value]) expect(domain, fact).toContain(one);
    }
  });

  test("a comparison holds for some values of its fact and fails for others", () => {
    for (const comparison of everyComparison) {
      const named = factsById.get(comparison.fact);
      const domain = named === undefined ? [] : allValues(named);
      const met = valuesMeeting(domain, comparison).size;
      expect(met > 0 && met < domain.length, comparison.fact).toBe(true);
    }
  });

  test("atLeast and atMost compare steps, lessThan and its like numbers", () => {
    for (const { fact, operator } of everyComparison) {
      const kind = factsById.get(fact)?.kind;
      if (operator === "atLeast" || operator === "atMost") expect(kind, fact).toBe("ordered");
      if (/Than/.test(operator)) expect(kind, fact).toBe("integer");
      if (operator === "equal" || operator === "notEqual") expect(kind, fact).not.toBe("ordered");
    }
  });
});

describe("what a question presupposes", () => {
  test("age, orders, moving about, going missing and injury presuppose a birth, and details of an injury an injury", () => {
    const born = { fact: "unborn", operator: "equal", value: false };
    const injured = { fact: "injuryPresent", operator: "equal", value: true };
    const gates = Object.fromEntries(
      CATALOGUE.flatMap(({ id, appliesWhen }) => (appliesWhen === undefined ? [] : [[id, appliesWhen]])),
    );
    expect(gates).toEqual({
      ageMonths: born,
      missingNow: born,
      goingHomeToAllegedSource: born,
      medicalHelpNeededNow: born,
      mobility: born,
      movementImpairment: born,
      temporarilyImmobile: born,
      inPoliceProtection: born,
      emergencyProtectionOrder: born,
      injuryPresent: born,
      injuryAppraisal: injured,
      injurySite: injured,
      injuryPattern: injured,
      injuryKind: injured,
      injuryExplanation: injured,
    });
  });

  test("no fact presupposes itself, by however many steps", () => {
    for (const { id } of CATALOGUE) {
      const passed = [id];
      let next = factsById.get(id)?.appliesWhen?.fact;
      while (next !== undefined && !passed.includes(next)) {
        passed.push(next);
        next = factsById.get(next)?.appliesWhen?.fact;
      }
      expect(next, id).toBeUndefined();
    }
  });
});

describe("how an unknown fact is read", () => {
  const neverRead = [
    ...idsWhere(({ theme }) => theme === "What the child or others have said"),
    ...idsWhere(({ theme }) => theme === "Suspicion of abuse or neglect"),
    ...idsWhere(({ theme }) => theme === "Domestic abuse"),
    ...idsWhere(({ theme }) => theme === "FGM, forced marriage and so-called honour-based abuse"),
    ...idsWhere(({ theme }) => theme === "Missing and exploitation"),
    ...idsWhere(({ theme }) => theme === "Signs of exploitation"),
    ...idsWhere(({ theme }) => theme === "Violence and crime outside the home"),
    ...idsWhere(({ theme }) => theme === "Carers"),
    ...idsWhere(({ theme }) => theme === "Neglect"),
    ...idsWhere(({ theme }) => theme === "Orders, plans and history"),
    "missingNow",
    "immediateDanger",
    "injuryPresent",
    "adultOnRecordAsDanger",
    "adultSaidToBeDanger",
    "childDisability",
    "movementImpairment",
    "agreementToHelp",
    "carerEngagement",
    "immigrationSupportNeed",
    "schoolAttendancePercent",
    "suicidePlanOrAttempt",
  ];

  test("exactly the named facts are read cautiously until they are known", () => {
    expect(idsWhere(({ whenUnknown }) => whenUnknown !== undefined)).toEqual([
      "ageAtEventMonths",
      "familyTold",
      "goingHomeToAllegedSource",
      "injuryAppraisal",
      "mobility",
      "whoRefusesTreatment",
    ]);
  });

  test.each(neverRead)("silence about %s is never read as harm", (id) => {
    expect(factsById.has(id)).toBe(true);
    expect(factsById.get(id)?.whenUnknown).toBeUndefined();
  });

  test("no severity is ever assumed", () => {
    expect(idsWhere(({ kind, whenUnknown }) => kind === "ordered" && whenUnknown !== undefined)).toEqual([]);
  });

  test("the strengths are exactly these, and none is given a reading of its own", () => {
    const isStrength = (fact: Fact) => fact.kind === "boolean" && fact.direction === "protective";
    expect(idsWhere(isStrength)).toEqual([
      "carerAcknowledgesConcern",
      "childSeen",
      "protectiveAdult",
      "riskSourceRemoved",
      "secureAttachment",
      "suicidalIntentExcluded",
      "supportNetworkStrong",
    ]);
    expect(idsWhere((fact) => isStrength(fact) && fact.whenUnknown !== undefined)).toEqual([]);
  });

  test("attendance protects and is no strength", () => {
    expect(factsById.get("schoolAttendancePercent")).toMatchObject({ kind: "integer", direction: "protective" });
  });

  test("what is read is a value the fact can have, with a reason and an authority looked up", () => {
    for (const fact of CATALOGUE) {
      if (fact.whenUnknown === undefined) continue;
      const { read, reason, basis } = fact.whenUnknown;
      const left = valuesOf(allValues(fact), read);
      expect(left.length, fact.id).toBeGreaterThan(0);
      expect(left.length, fact.id).toBeLessThan(allValues(fact).length);
      expect(reason, fact.id).toMatch(/^[A-Z].*\.$/);
      expect(basis.length, fact.id).toBeGreaterThan(0);
      for (const { checked, force } of basis) {
        expect(checked).toBe("2026-11-21");
        expect(force).toBe("practice evidence");
      }
    }
  });

  test("more harm never withdraws a reading", () => {
    const rising = ["atLeast", "greaterThan", "greaterThanInclusive"];
    for (const { id, whenUnknown } of CATALOGUE) {
      if (whenUnknown?.when === undefined) continue;
      expect(JSON.stringify(whenUnknown.when), id).not.toContain('"not"');
      for (const { fact, operator, value } of comparisonsIn(whenUnknown.when)) {
        const direction = factsById.get(fact)?.direction;
        expect(direction, fact).not.toBe("protective");
        if (direction === "harm") expect(value === true || rising.includes(operator), `${id}: ${fact}`).toBe(true);
      }
    }
  });

  test("a baby of 6 to 11 months is read as not moving about, a toddler of 12 to 23 months never", () => {
    const bounds = comparisonsIn(factsById.get("mobility")?.whenUnknown?.when ?? { all: [] }).filter(
      ({ fact }) => fact === "ageMonths",
    );
    expect(bounds).toEqual([
      { fact: "ageMonths", operator: "greaterThanInclusive", value: 6 },
      { fact: "ageMonths", operator: "lessThanInclusive", value: 11 },
      { fact: "ageMonths", operator: "greaterThanInclusive", value: 24 },
    ]);
  });

  test("a child pregnant before 13 years 10 months is read as under 13 at conception", () => {
    const reading = factsById.get("ageAtEventMonths")?.whenUnknown;
    expect(reading?.read).toEqual({ to: 13 * 12 - 1 });
    expect(comparisonsIn(reading?.when ?? { all: [] })).toContainEqual({
      fact: "ageMonths",
      operator: "lessThanInclusive",
      value: 13 * 12 + 10 - 1,
    });
  });
});
