import { describe, expect, test } from "vitest";
import type { Indication } from "../../src/engine/indication.js";
import type { RuleSet } from "../../src/ruleset/rule-set.js";
import { aBoolean } from "../../src/testing/made-up/a-fact.js";
import { aLevel, aRule, aRuleSet } from "../../src/testing/made-up/a-rule-set.js";
import { asked, today } from "../generated/asked.js";

const checked = "2026-11-21";
const low = aLevel("low", "universal");
const help = aLevel("help", "early-help", {
  offer: "{offer}",
  leadRole: "lead",
  agreement: "required",
  withoutAgreement: "Write down what was said.",
  consentToTreatment: "The nurse asks.",
});
const more = aLevel("more", "child-protection");
const set: Partial<RuleSet> = {
  levels: [low, help, more],
  rules: [
    aRule("cold-at-home", { all: [{ fact: "cold", operator: "equal", value: true }] }, { event: { type: "help" } }),
  ],
  terms: [{ id: "offer", wordings: [{ says: "help at home" }] }],
  roles: [{ id: "lead", wordings: [{ says: "lead professional", oversight: "a manager" }] }],
  contacts: [
    { id: "everybody", name: "The front door", checked },
    { id: "helpers", name: "Early help", levels: ["help"], checked },
    { id: "police", name: "The police", levels: ["more"], checked },
    { id: "closed", name: "The old office", inForce: { until: "2020-12-31" }, checked },
  ],
  services: [
    { id: "meals", name: "Breakfast club", levels: ["help"] },
    { id: "refuge", name: "Refuge", levels: ["more"] },
  ],
  transitions: [
    { from: "help", to: "more", when: "Things get worse." },
    { from: "help", to: "low", when: "Things last for three months." },
    { from: "more", to: "help", when: "The danger is over." },
  ],
  escalation: [{ step: "Say so to the manager.", by: "the {lead}", within: "one day" }],
};

function indication(cold: boolean, facts = [aBoolean("cold")]): Indication {
  return asked(aRuleSet(facts, set)).indicate(today({ cold }));
}

describe("what comes with the level that the thresholds point to", () => {
  const { response, contacts, escalation } = indication(true);

  test("is its own texts, in the words of the day, and who leads", () => {
    expect(response).toMatchObject({
      offer: "help at home",
      agreement: "required",
      withoutAgreement: "Write down what was said.",
      consentToTreatment: "The nurse asks.",
      lead: { role: "lead", says: "lead professional", oversight: "a manager" },
    });
  });

  test("is the services of that level and no other", () => {
    expect(response.services.map(({ id }) => id)).toEqual(["meals"]);
  });

  test("is when a child moves up from it or down", () => {
    expect(response.transitions).toMatchObject([
      { to: { id: "more" }, direction: "up", when: "Things get worse." },
      { to: { id: "low" }, direction: "down", when: "Things last for three months." },
    ]);
  });

  test("is whom to ring at that level, in force on the day", () => {
    expect(contacts.map(({ id }) => id)).toEqual(["everybody", "helpers"]);
  });

  test("is what to do about a decision that one disagrees with", () => {
    expect(escalation).toMatchObject([
      { step: "Say so to the manager.", by: "the lead professional", within: "one day" },
    ]);
  });
});

test("while too little is known nothing comes with the lowest level, and every contact is shown", () => {
  const danger = { ...aBoolean("inDanger"), danger: { operator: "equal", value: true } as const };
  const { enoughKnown, response, contacts } = indication(false, [aBoolean("cold"), danger]);
  expect(enoughKnown).toBe(false);
  expect(response).toEqual({ services: [], transitions: [] });
  expect(contacts.map(({ id }) => id)).toEqual(["everybody", "helpers", "police"]);
});
