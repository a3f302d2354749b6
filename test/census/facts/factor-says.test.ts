import { expect, it } from "vitest";
import { FACTOR_SAYS } from "../../../src/census/facts/factor-says.js";
import { REPORTER } from "../../../src/census/facts/reporter.js";
import { ASSESSMENT_FACTORS } from "../../../src/domain/codes/assessment-factor.js";
import { REFERRAL_SOURCES } from "../../../src/domain/codes/referral-source.js";
import { CATALOGUE } from "../../../src/facts/catalogue.js";
import type { Fact } from "../../../src/facts/fact.js";
import { readGiven } from "../../../src/facts/read-given.js";
import { allValues } from "../../../src/facts/values.js";

const byId = new Map(CATALOGUE.map((fact) => [fact.id, fact]));
const codes = ASSESSMENT_FACTORS.codes;

const said = Object.entries(FACTOR_SAYS).flatMap(([code, { says, felt = {} }]) =>
  [...Object.entries(says), ...Object.entries(felt)].map(([id, value]) => ({ code, id, value })),
);

it("says something of each of the 44 factors of the code set, or why not", () => {
  expect(Object.keys(FACTOR_SAYS).sort()).toEqual(codes.map(({ code }) => code).sort());
  const silent = Object.values(FACTOR_SAYS).filter(({ says }) => Object.keys(says).length === 0);
  expect(silent.filter(({ because }) => because === undefined)).toEqual([]);
});

it.each(said)("$code says of $id what the catalogue says that it speaks of", ({ code, id, value }) => {
  const fact = byId.get(id) as Fact;
  const { successors = [] } = codes.find((one) => one.code === code) ?? {};
  expect([code, ...successors].some((one) => fact.cinFactors?.includes(one))).toBe(true);
  expect(readGiven(fact, value)).toMatchObject({ ok: true });
});

it.each(said.filter(({ id }) => byId.get(id)?.kind === "ordered"))(
  "$code leaves every grade of $id open, and only what denies it out",
  ({ id, value }) => {
    const fact = byId.get(id) as Fact;
    const read = readGiven(fact, value);
    expect(read.ok && read.left).toEqual(allValues(fact).slice(1));
    expect(["none", "never"]).toContain(allValues(fact)[0]);
  },
);

it("each source of a referral that names a reporter is one, with a role of the catalogue", () => {
  const sources = new Set<string>(REFERRAL_SOURCES.codes.map(({ code }) => code));
  for (const [source, role] of Object.entries(REPORTER)) {
    expect(sources.has(source)).toBe(true);
    expect(readGiven(byId.get("reporterRole") as Fact, role)).toMatchObject({ ok: true });
  }
});
