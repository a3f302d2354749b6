import { nearest } from "../kernel/nearest.js";
import type { ProblemDetails, RuleSetProblemCode } from "./problem.js";
import { LONGEST_WORD, quote } from "./quote.js";
import { inThousands, TEXT_WORDS } from "./text-problem-words.js";
import { listWords } from "./words.js";

type Words = { readonly [Code in RuleSetProblemCode]: (details: ProblemDetails[Code]) => string };

/** The sentence of a problem: lower case, no full stop, the author's own words in backticks, and what to do. */
export function sentence<Code extends RuleSetProblemCode>(code: Code, details: ProblemDetails[Code]): string {
  return WORDS[code](details);
}

const WORDS: Words = {
  ...TEXT_WORDS,
  "unreadable-file": ({ path, why }) => `${quote(path)} ${why}`,
  "too-many-problems": ({ more }) => `${inThousands(more)} more problems are not listed; correct these first`,
  "not-plain": ({ why }) => `${why}; hand over plain data, as JSON.parse gives it`,
  "missing-file": ({ file }) => `the folder has no ${quote(file)}; every rule set in a folder starts with one`,
  "own-file": ({ key }) =>
    key === "rules" || key === "duties"
      ? `in a folder each of the ${quote(key)} is a file of its own, named by its \`name\`; move them there`
      : `${quote(key)} stand in ${quote(`${key}.json`)} of this folder; move these there`,
  "file-name": ({ name, file }) =>
    `the file is called ${quote(file)} and the rule in it ${quote(name)}; make them the same`,

  "wrong-kind": ({ expected, found }) =>
    `expected ${expected}${found === undefined ? "" : `, found ${kindWords(found)}`}`,
  "missing-key": ({ key, why }) => `${quote(key)} is missing; ${why ?? "add it"}`,
  "unknown-key": ({ key, known }) => stranger(`no key called ${quote(key)} here`, key, known),
  "unsupported-key": ({ key }) =>
    `${quote(key)} is not read: ${UNSUPPORTED_KEYS.get(key) ?? "it has no meaning here; leave it out"}`,
  "unknown-value": ({ value, known }) =>
    stranger(`${valueWords(value)} is not one of the values here`, nameOf(value), known.map(nameOf)),
  "out-of-range": ({ expected }) => `expected ${expected}`,
  "wrong-form": ({ expected }) => `expected ${expected}`,
  "too-long": ({ most, of }) => `more than ${inThousands(most)} ${of}; shorten it`,
  "empty-list": ({ what }) => `the list is empty; it needs at least ${what}`,
  "not-a-day": () => "expected a day that exists, written like `2026-11-21`",
  "dates-reversed": ({ from, until }) =>
    `the last day ${quote(until)} lies before the first day ${quote(from)}; swap or correct them`,

  "not-a-condition": () =>
    "expected a condition: `all`, `any`, `not`, `condition`, or a comparison with `fact`, `operator` and `value`",
  "mixed-group": ({ keys }) =>
    `${quotes(keys, "and")} stand side by side, and only one can count; put each in a group of its own`,
  "empty-group": ({ key }) => `${quote(key)} holds nothing, and an empty group always holds; write what must hold`,
  "bare-comparison": () => 'a comparison cannot stand here alone; put it in a group, `{ "all": [ ... ] }`',
  "unknown-operator": ({ name, known }) => stranger(`no operator called ${quote(name)}`, name, known),
  "wrong-operator": ({ operator, fact, allowed }) =>
    `${quote(operator)} cannot compare ${quote(fact)}; use ${quotes(allowed, "or")}`,
  "reserved-fact": ({ fact }) =>
    `${quote(fact)} may be read by duties and actions alone, so that it never changes a level; use another fact`,
  cycle: ({ names }) =>
    names.length === 1
      ? `${quotes(names, "and")} refers to itself; write out what it means`
      : `${quotes(names, "then")} refer to each other in a circle; write one of them out`,
  "too-many-references": ({ most, of }) =>
    of === "chain"
      ? `more than ${most} names refer one to the next; write some of them out`
      : `with all that it refers to written out, the ${of} holds more than ${inThousands(most)} comparisons and groups; refer to less`,
  "too-many-trials": ({ trials, most }) =>
    `facts that stand more than once in it make ${inThousands(trials)} combinations to try, and at most ${most} are tried; split it into several rules`,

  "unknown-fact": ({ name, known }) => stranger(`no fact called ${quote(name)}`, name, known),
  "unknown-condition": ({ name, known }) =>
    stranger(`no condition called ${quote(name)} in \`conditions\``, name, known),
  "unknown-level": ({ name, known }) => stranger(`no level called ${quote(name)} on this scale`, name, known),
  "unknown-rule": ({ name, known }) => stranger(`no rule called ${quote(name)}`, name, known),
  "unknown-duty": ({ name, known }) => stranger(`no duty called ${quote(name)}`, name, known),
  "unknown-action": ({ name, known }) => stranger(`no action called ${quote(name)} in \`actions\``, name, known),
  "unknown-timescale": ({ name, known }) =>
    stranger(`no timescale called ${quote(name)} in \`timescales\``, name, known),
  "unknown-source": ({ name, known }) => stranger(`no source called ${quote(name)} in \`sources\``, name, known),
  "unknown-role": ({ name, known }) => stranger(`no role called ${quote(name)} in \`roles\``, name, known),
  "unknown-term": ({ name, known }) => stranger(`no term or role called ${quote(name)}`, name, known),
  "not-worded": ({ day }) => `nothing here is in force on ${day}, a day on which the set speaks; say what holds then`,
  "worded-twice": ({ day }) => `two of these are in force on ${day}; let one end on the day before the other begins`,
  "duplicate-name": ({ name, what }) => `${what} ${quote(name)} stands twice; rename or delete one of them`,
  "already-defined": ({ name, what, by }) =>
    `${what} ${quote(name)} is already defined by ${by}, and what is inherited is never redefined; choose another name`,

  "protected-characteristic": ({ fact }) =>
    `${quote(fact)} is a protected characteristic, which no rule may read; describe what is happening to the child instead`,
  "state-as-value": ({ value }) =>
    `${quote(value)} is not a value but a state: what is not known or was not asked is left out of a case; delete it`,
  "scale-conflict": ({ fact, other, words: [low, high] }) =>
    `${quote(fact)} puts ${quote(low)} below ${quote(high)}, and ${quote(other)} puts it above; choose other words or the same order`,
  "question-wording": () =>
    "expected a question that begins `Do you already know`, so that nobody is sent to question a child or ring home",
  "facts-alone": ({ name, what }) =>
    `${what === "condition" ? "a named condition" : "a count"}, ${quote(name)}, cannot stand here; compare facts alone`,
  "strength-reading": () =>
    "a protective fact of true or false is always read as false until it is known; delete `whenUnknown`",
  "reading-polarity": ({ fact }) =>
    `more harm or less protection by ${quote(fact)} would end this cautious reading; turn the comparison round or leave it out`,

  "reserved-level": ({ level }) =>
    `a level cannot be called ${quote(level)}, a word that json-rules-engine and this format use for something else; rename it`,
  "falling-routes": ({ level, below }) =>
    `the route of ${quote(level)} is lower than that of ${quote(below)} before it; list levels from the lowest up`,
  "missing-route": ({ routes }) =>
    `no level has the route ${quotes(routes, "or")}; every scale must reach all four routes`,
  "lower-route": ({ taken, from, to }) =>
    `${quote(taken)} is ${quote(from)} and cannot land on ${quote(to)}, which is lower; list it at a higher level`,
  "taken-twice": ({ taken }) => `${quote(taken)} is already taken by another level; list it once`,

  "missing-basis": () => "no law or guidance is cited; add at least one entry to `basis`",
  "missing-examples": () =>
    "there are no examples; add at least one child to whom it applies and one to whom it does not",
  "missing-urgency": () => "a rule on the route `child-protection` must say how soon somebody must act; add `urgency`",
  "missing-tell": () => "a rule on the route `child-protection` must say whether the family is told; add `tell`",
  "missing-justification": ({ fact }) =>
    `${quote(fact)} is about age, disability or pregnancy, protected by the Equality Act 2010; say in \`justification\` why the rule needs it`,
  "floor-outside-root": ({ binding }) =>
    `${quote(binding)} is for the national rules alone; write \`indicative\`, or leave \`binding\` out of a duty`,
  "floor-basis": ({ needs }) =>
    needs === "A"
      ? "a floor rule needs an authority that was read in the source itself; add a basis of confidence `A`"
      : "a floor duty cannot rest on `unverified` alone; add a basis of confidence `A` or `B`",
  "floor-polarity": ({ fact, why }) =>
    why === "harm-must-not-lower"
      ? `more harm by ${quote(fact)} would end this floor rule; turn the comparison round or leave it out`
      : `${quote(fact)} is protective and could end this floor rule; leave it out`,
  "succeeds-itself": () => "a rule cannot succeed itself; name the rule that it replaces from a day on",

  "empty-part": () => "no value is left; correct the part",
  "not-a-child": () => "these thresholds are for children; give an age under 18 years",
  "age-spans-eighteen": () => "the age must lie wholly below or wholly from 18 years on; narrow it",
  "contradictory-facts": () => "these facts contradict each other; correct or leave out one of them",

  "no-national-floor": () =>
    "the rule set does not reach `england`, so that the national floor would be missing; extend `england` or a set that does",
  "not-a-root": ({ key }) => `a set with ${quote(key)} is never read as a root; read it with its bases`,
  "base-missing": ({ id, version, known }) =>
    stranger(`the set below, ${quote(id)} ${version}, was not handed over`, id, known),
  "base-version": ({ id, version, known }) =>
    `no version of ${quote(id)} that was handed over is ${quote(version)}; there is ${quotes(known, "and")}`,
  "base-changed": ({ what }) =>
    `${what} is not as in the set below that was handed over; print the set again from its own file`,
  "floor-changed": ({ what }) =>
    `${what} is not as in the national floor, which cannot be changed; print the set again from its own file`,
  "digest-differs": () =>
    "the set was changed after it was printed: its digest does not fit; print it again from its own file",
  "binding-rule": ({ rule, binding, verb }) =>
    `${quote(rule)} is a floor rule (${quote(binding)}) and cannot be ${verb}; leave it as it is`,
  "not-a-safety-rule": ({ rule }) =>
    `only the actions of a \`safety\` rule are varied, and ${quote(rule)} is \`indicative\`; replace it instead`,
  "own-rule": ({ rule }) => `${quote(rule)} is a rule of this file; change the rule itself`,
  "inherited-rule": ({ rule }) => `${quote(rule)} is inherited; what takes the place of a rule is a rule of this file`,
  "changed-twice": ({ rule }) => `${quote(rule)} is already changed; keep one of the changes`,
  "lowers-level": ({ rule, at, landed }) =>
    `${quote(rule)} stands at ${quote(landed)} and cannot be placed lower, at ${quote(at)}; choose a higher level`,
};

/** Keys that other rule engines read, and why this format does not. */
export const UNSUPPORTED_KEYS: ReadonlyMap<string, string> = new Map([
  ["path", "a fact is one plain value, and paths into values have let rule files run code; leave it out"],
  ["params", "facts and levels take no parameters; say it in `reason` or `actions`"],
  ["priority", "of the rules that apply the highest level counts, and no rule goes first; leave it out"],
  ["onSuccess", "nothing in a rule file runs; say what to do in `actions`"],
  ["onFailure", "nothing in a rule file runs; say what to do in `actions`"],
  ["weight", "nothing is scored or summed; use a count"],
  ["score", "nothing is scored or summed; use a count"],
  ["points", "nothing is scored or summed; use a count"],
]);

const MOST_LISTED = 8;

function stranger(what: string, name: string, known: Iterable<string>): string {
  const names = [...known];
  const close = name.length > LONGEST_WORD ? undefined : nearest(name, names);
  if (close !== undefined) return `${what}; did you mean ${quote(close)}?`;
  if (names.length === 0) return `${what}; there is none`;
  return names.length > MOST_LISTED ? `${what}; correct or define it` : `${what}; there is ${quotes(names, "and")}`;
}

function quotes(words: readonly string[], joiner: "and" | "or" | "then"): string {
  const quoted = words.map(quote);
  return joiner === "then" ? quoted.join(", then ") : listWords(quoted, joiner);
}

function valueWords(value: unknown): string {
  return typeof value === "object" && value !== null ? kindWords(value) : quote(String(value));
}

function kindWords(value: unknown): string {
  if (value === null) return "`null`";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return value === "" ? "an empty text" : `the text ${quote(value)}`;
  return typeof value === "object" ? "an object" : quote(String(value));
}

/** What could be a misspelt name; an object may say anything of itself when made a text, and so is none. */
function nameOf(value: unknown): string {
  return typeof value === "object" ? "" : String(value);
}
