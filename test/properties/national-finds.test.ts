import { expect, test } from "vitest";
import { england } from "../../src/england.js";
import { verify } from "../../src/verify.js";

const SUICIDAL = "suicidal-and-affected-by-something-else";

/** A silence goes by a rule or fact, and would accept what comes later too: so what is accepted is listed here, one by one. */
test("what is found in the national rules is accepted, and is this alone", () => {
  const { findings } = verify(england());
  expect(findings.filter(({ accepted }) => accepted === undefined)).toEqual([]);
  const said = findings.map(({ code, rule = "-", fact = "-", rules }) =>
    [code, rule, fact, ...rules.filter((name) => name !== SUICIDAL)].join(" "),
  );
  expect(said.sort()).toEqual([
    "no-effect very-young-child-in-danger-unwatched - very-young-child-often-not-watched-over",
    "only-together - ageMonths affected-by-alcohol-or-drugs",
    "only-together - ageMonths held-back-for-want-of-talk-or-play",
    "only-together - ageMonths image-of-the-child",
    "only-together - ageMonths infection-under-16",
    "only-together - ageMonths injury-where-young-children-seldom-hurt-themselves",
    "only-together - ageMonths may-be-pregnant-under-13",
    "only-together - ageMonths often-or-long-missing",
    "only-together - ageMonths often-out-with-nobody-knowing-where",
    "only-together - ageMonths older-partner-under-16",
    "only-together - ageMonths pregnant-and-conceived-under-16",
    "only-together - ageMonths sexual-contact-likely-under-13",
    "only-together - ageMonths sexual-contact-under-13",
    "reading-not-worst injury-found-to-be-of-concern injuryAppraisal",
  ]);
  const together = findings.filter(({ code }) => code === "only-together");
  expect(together.filter(({ rules }) => !rules.includes(SUICIDAL))).toEqual([]);
});
