import type { Fact } from "levels-of-need/facts";
import { startUpper } from "./answer-words.js";
import type { Given } from "./case-in-hand.js";
import { element } from "./element.js";

/** What is filled in: under which name it is given, and its value; or why it cannot be given. */
export type Filled =
  | { readonly ok: true; readonly fact: string; readonly value: Given[string] }
  | { readonly ok: false; readonly says: string };

export interface FactField {
  readonly parts: readonly HTMLElement[];
  /** The control to which a complaint belongs. */
  readonly control: HTMLElement;
  read(): Filled;
}

/** The controls by which a fact can be answered: one choice of several, or a number. */
export function factField(fact: Fact, given: Given): FactField {
  if (fact.kind === "integer") return fact.id === "ageMonths" ? ageField(fact, given) : numberField(fact, given);
  if (fact.kind !== "boolean") return choiceField(fact, given, fact.values);
  return choiceField(fact, given, [
    { value: true, label: `Yes. ${fact.label}` },
    { value: false, label: `No. ${fact.labelWhenFalse}` },
  ]);
}

type Offered = readonly { readonly value: string | boolean; readonly label: string; readonly means?: string }[];

function choiceField(fact: Fact, given: Given, offered: Offered): FactField {
  const radios = offered.map(({ value }, at) =>
    element("input", {
      ...{ type: "radio", name: "answer", id: `answer-${at}`, value: String(at) },
      ...(given[fact.id] === value ? { checked: "" } : {}),
      ...(offered[at]?.means === undefined ? {} : { "aria-describedby": `means-${at}` }),
    }),
  );
  const parts = offered.map(({ label, means }, at) =>
    element(
      "div",
      { class: "choice" },
      radios[at],
      element("label", { for: `answer-${at}` }, startUpper(label)),
      means === undefined ? undefined : element("p", { class: "hint", id: `means-${at}` }, means),
    ),
  );
  return {
    parts,
    control: radios[0] ?? element("input"),
    read: () => {
      const chosen = offered[radios.findIndex(({ checked }) => checked)];
      return chosen === undefined
        ? { ok: false, says: "Choose one of the answers, or say that you do not know." }
        : { ok: true, fact: fact.id, value: chosen.value };
    },
  };
}

type NumberFact = Extract<Fact, { kind: "integer" }>;

function numberField(fact: NumberFact, given: Given): FactField {
  const input = numberInput(given[fact.id]);
  const label = element("label", { for: "answer-number" }, `${startUpper(fact.unit)}, from ${fact.from} to ${fact.to}`);
  return {
    parts: [element("div", { class: "number" }, label, input)],
    control: input,
    read: () => {
      const number = wholeNumber(input.value, fact.from, fact.to);
      if (number !== undefined) return { ok: true, fact: fact.id, value: number };
      return { ok: false, says: `Write a whole number from ${fact.from} to ${fact.to}.` };
    },
  };
}

/** In years, as people know it; in months for a very young child, where a month can matter. */
function ageField(fact: NumberFact, given: Given): FactField {
  const inMonths = given[fact.id] !== undefined;
  const input = numberInput(given.ageYears ?? given[fact.id]);
  const unit = element(
    "select",
    { id: "answer-unit" },
    element("option", { value: "years" }, "years"),
    element("option", { value: "months", ...(inMonths ? { selected: "" } : {}) }, "months (under two, say months)"),
  );
  const oldest = Math.floor(fact.to / 12);
  return {
    parts: [
      element("div", { class: "number" }, element("label", { for: "answer-number" }, "Age"), input),
      element("div", { class: "number" }, element("label", { for: "answer-unit" }, "Said in"), unit),
    ],
    control: input,
    read: () => {
      const isYears = unit.value === "years";
      const number = wholeNumber(input.value, isYears ? 0 : fact.from, isYears ? oldest : fact.to);
      if (number !== undefined) return { ok: true, fact: isYears ? "ageYears" : fact.id, value: number };
      return { ok: false, says: "Write the age as a whole number, and choose years or months." };
    },
  };
}

function numberInput(value: Given[string] | undefined): HTMLInputElement {
  return element("input", {
    ...{ type: "text", inputmode: "numeric", autocomplete: "off", id: "answer-number" },
    ...(typeof value === "number" ? { value: String(value) } : {}),
  });
}

function wholeNumber(text: string, from: number, to: number): number | undefined {
  const number = Number(text.trim());
  return /^\d+$/.test(text.trim()) && number >= from && number <= to ? number : undefined;
}
