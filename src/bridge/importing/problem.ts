import { nearest } from "../../kernel/nearest.js";
import type { Step } from "../../kernel/pointer.js";
import type { Problem } from "../../kernel/problem.js";
import { MOST_PROBLEMS } from "../../ruleset/limits.js";
import type { Locate, Report, RuleSetProblemCode, Spot } from "../../ruleset/problem.js";
import { sentence } from "../../ruleset/problem-words.js";
import { quote } from "../../ruleset/quote.js";

type Nothing = Readonly<Record<never, never>>;

/** What each problem of a json-rules-engine rule list must know to be said; the keys are stable codes. */
interface Details {
  "not-a-rule": Nothing;
  "missing-name": Nothing;
  "name-form": { readonly name: string };
  "undeclared-event": { readonly type: string; readonly known: readonly string[] };
  "undeclared-fact": { readonly fact: string; readonly known: Iterable<string> };
  priority: Nothing;
  "event-params": Nothing;
  callback: { readonly key: string };
  "extra-key": { readonly key: string };
  path: Nothing;
  params: Nothing;
  "decorated-operator": { readonly operator: string };
  "list-operator": { readonly operator: string };
  "custom-operator": { readonly operator: string };
  "fact-as-value": Nothing;
  "no-value": Nothing;
  "text-order": { readonly operator: string; readonly fact: string };
  "text-search": { readonly operator: string };
  "never-equal": { readonly operator: string };
}

type OwnCode = keyof Details;

/** Why a rule list cannot be read into our format. What reads a rule file as well has the codes of `RuleSetProblem`. */
export type JsonRulesEngineProblemCode = OwnCode | RuleSetProblemCode;

/** One construct that our format does not have, where it stands, and what to write instead. */
export type JsonRulesEngineProblem = Problem<JsonRulesEngineProblemCode>;

const WORDS: { readonly [Code in OwnCode]: (details: Details[Code]) => string } = {
  "not-a-rule": () => "expected a rule: an object with `conditions` and `event`",
  "missing-name": () => "the rule has no name, and is known by it for ever; write a `name`, or let `describe` give one",
  "name-form": ({ name }) =>
    `${quote(name)} is not written as names are here, in small letters and digits joined by single hyphens; ${inOurForm(name)}`,
  "undeclared-event": ({ type, known }) =>
    `\`events\` does not say to which level ${quote(type)} leads${close(type, known)}; say the level, or \`duty\``,
  "undeclared-fact": ({ fact, known }) =>
    `no fact called ${quote(fact)} is declared${close(fact, known)}; define it in \`file.facts\`, or say in \`facts\` what it is called here`,
  priority: () =>
    "no rule and no condition goes first here: all are decided, and the highest level counts; leave it out, or out of account by `leaveOut`",
  "event-params": () =>
    "an event has no params here; put them into `title`, `reason` or `actions` by `describe`, and out of account by `leaveOut`",
  callback: ({ key }) =>
    `nothing in a rule file runs, ${quote(key)} neither; do it with what \`indicate\` gives back, and leave it out of account by \`leaveOut\``,
  "extra-key": ({ key }) =>
    `json-rules-engine does not look at ${quote(key)}, and nothing here knows it; take it out, or out of account by \`leaveOut\``,
  path: () =>
    "a fact is one plain value, and a path into a value has let rule files run code; make what it reads a fact",
  params: () => "facts take no parameters; make a fact of each way in which this one is asked for",
  "decorated-operator": ({ operator }) => decoratedWords(operator),
  "list-operator": ({ operator }) =>
    `${quote(operator)} looks into a list, and a fact is one plain value; make a fact of true or false for each thing that the list may hold`,
  "custom-operator": ({ operator }) =>
    `${quote(operator)} is no operator of json-rules-engine; what it does stands in a program and not in the rule: write it with comparisons, or make its outcome a fact`,
  "fact-as-value": () =>
    "a fact is compared with a value and never with another fact; make the outcome of this comparison a fact of true or false",
  "no-value": () =>
    "`null` is no value: in json-rules-engine 5 > null is true; compare with a value, and leave a fact that is not known out of the case",
  "text-order": ({ operator, fact }) =>
    `${quote(operator)} compares texts letter by letter, so that "9" is above "10"; make ${quote(fact)} a whole number, or use \`atLeast\` and \`atMost\` on an ordered fact`,
  "text-search": ({ operator }) =>
    `${quote(operator)} with a text looks for a piece of it, and finds "" in every text; list the values, \`[ ... ]\``,
  "never-equal": ({ operator }) =>
    `a list or an object is never equal to another by ${quote(operator)}; use \`in\` or \`notIn\` for one of several values`,
};

function decoratedWords(operator: string): string {
  const what = `${quote(operator)} has a decorator, which no operator has here`;
  const opposite: Readonly<Record<string, string>> = { "not:equal": "notEqual", "not:in": "notIn" };
  const instead = Object.hasOwn(opposite, operator) ? opposite[operator] : undefined;
  if (instead !== undefined) return `${what}; write \`${instead}\``;
  if (operator.startsWith("not:")) return `${what}; put the comparison without it into a \`not\` group`;
  return `${what}; make a fact of true or false for what it asks of a list`;
}

function inOurForm(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.length === 0 ? "choose another" : `it could be \`${words.join("-")}\``;
}

function close(name: string, known: Iterable<string>): string {
  const found = nearest(name, known);
  return found === undefined ? "" : `; did you mean ${quote(found)}?`;
}

/** Collects problems, in the order in which they are found. */
export interface Findings extends Report {
  readonly note: <Code extends OwnCode>(code: Code, path: readonly Step[], details: Details[Code], spot?: Spot) => void;
  readonly problems: () => readonly JsonRulesEngineProblem[];
}

/** An empty report on what `locate` can place. */
export function startFindings(locate: Locate): Findings {
  const found: JsonRulesEngineProblem[] = [];
  let beyond = 0;
  const put = (code: JsonRulesEngineProblemCode, path: readonly Step[], spot: Spot, says: () => string): void => {
    if (found.length < MOST_PROBLEMS) found.push({ code, ...locate(path, spot), says: says() });
    else beyond += 1;
  };
  return {
    add: (code, path, details, spot = "value") => put(code, path, spot, () => sentence(code, details)),
    say: (code, path, says) => put(code, path, "value", () => says),
    note: (code, path, details, spot = "value") => put(code, path, spot, () => WORDS[code](details)),
    problems: () => {
      if (beyond === 0) return [...found];
      const says = sentence("too-many-problems", { more: beyond });
      return [...found, { code: "too-many-problems", ...locate([], "value"), says }];
    },
  };
}
