import { possibleValues } from "../facts/age.js";
import type { Scalar } from "../facts/comparison.js";
import type { Fact } from "../facts/fact.js";
import { allValues } from "../facts/values.js";
import { type Block, type Item, type List, link, list, paragraph } from "../page/tree.js";
import type { Expanded } from "../ruleset/expand.js";
import { factWords, listWords } from "../ruleset/words.js";
import type { Reading } from "./reading.js";

/** When something applies, as a sentence and a list in which every fact leads to its place on the page of facts. */
export function conditionBlocks(tree: Expanded, reading: Reading): readonly Block[] {
  if (tree.kind === "fact") return [paragraph("It applies when this is so:"), partsOf(tree, reading)];
  return [paragraph(`It applies when ${groupWords(tree)}:`), partsOf(tree, reading)];
}

/** The parts of a condition, one an item. */
export function partsOf(tree: Expanded, reading: Reading): List {
  return list((tree.kind === "fact" ? [tree] : tree.parts).map((part) => itemOf(part, reading)));
}

/** Which of the parts that follow have to hold, as a phrase. */
export function groupWords(tree: Exclude<Expanded, { kind: "fact" }>): string {
  const isPair = tree.parts.length === 2;
  switch (tree.kind) {
    case "any":
      return isPair ? "either of these is so" : "any one of these is so";
    case "all":
      return isPair ? "both of these are so" : "all of these are so";
    case "count":
      return countWords([...tree.values].map(Number), tree.parts.length);
  }
}

/** How many of the parts have to hold, from the numbers that will do. */
function countWords(numbers: readonly number[], most: number): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [fewest = 0, last = 0] = [sorted[0], sorted.at(-1)];
  if (sorted.length <= last - fewest) return `${listWords(sorted.map(String), "or")} of these are so`;
  if (last === most) return `at least ${fewest} of these are so`;
  if (fewest === 0) return `at most ${last} of these are so`;
  return fewest === last ? `exactly ${fewest} of these are so` : `between ${fewest} and ${last} of these are so`;
}

function itemOf(tree: Expanded, reading: Reading): Item {
  if (tree.kind === "fact") {
    const fact = reading.facts.get(tree.fact);
    return {
      says:
        fact === undefined ? [tree.fact] : [link(reading.places.fact(fact.id), setWords(fact, tree.values, reading))],
    };
  }
  return { says: [`${groupWords(tree)}:`], below: [partsOf(tree, reading)] };
}

/** What is true of a fact that has one of the values. */
export function setWords(fact: Fact, values: ReadonlySet<Scalar>, { ruleSet }: Reading): string {
  const domain = ruleSet.ages.to === undefined ? possibleValues(fact) : allValues(fact);
  const met = domain.filter((value) => values.has(value));
  return met.length === 0 ? `${fact.label}: never` : factWords(fact, met);
}
