import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { CensusChild } from "../return/child.js";
import type { CensusHeader } from "../return/header.js";
import type { Position } from "../return/position.js";
import { CENSUS_YEARS, type CensusYear } from "../return/year.js";
import { ALL_RULES } from "./all-rules.js";
import type { Found, Placed } from "./child-check.js";
import { type Collection, collectionOf } from "./collection.js";
import type { CensusFinding } from "./finding.js";
import { inForceIn } from "./in-force.js";
import type { KeptChild } from "./return-check.js";
import type { CensusRule, CensusRuleHead } from "./rule.js";

/** As of which year a return is judged, and by which rules. */
export interface CensusRulesOptions {
  /** The census year: the calendar year in which the collection ends. */
  readonly year: CensusYear;
  /** The numbers of the rules to apply; all that are in force in the year, if left out. */
  readonly rules?: readonly string[];
}

/** The rules of the census at work on one return, child by child. */
export interface CensusRulesAtWork {
  /** What is wrong with the child, whatever else is in the return. */
  readonly child: (child: CensusChild) => readonly CensusFinding[];
  /** What is wrong with the header, and with the children together. After it, nothing more is taken. */
  readonly end: () => readonly CensusFinding[];
}

/**
 * The rules of the census, ready to be given the children of one return, one after another.
 *
 * Nothing of a child is kept but its id, its place and its UPN, for what must stand once. Throws `MisuseError` for a year that
 * is not known here, and for a number that is no rule in force in it.
 *
 * @example censusRules({ referenceDate: "2026-03-31" }, { year: 2026 }).end().map(({ rule }) => rule) // ["2887Q"]
 */
export function censusRules(header: CensusHeader, options: CensusRulesOptions): CensusRulesAtWork {
  const rules = asked(options);
  const collection = collectionOf(options.year);
  const ofChild = rules.flatMap((rule) => (rule.check.of === "child" ? [{ rule, look: rule.check.look }] : []));
  const tallies = rules.flatMap((rule) =>
    rule.check.of === "return" ? [{ rule, tally: rule.check.start(collection) }] : [],
  );
  let hasEnded = false;
  const stillOpen = (): void => {
    if (hasEnded) throw new MisuseError("the return has ended; begin anew with `censusRules` for another");
  };

  // One function for all children and rules: what it notes is that `current` is broken by `whose`.
  let current: CensusRule | undefined;
  let whose: KeptChild = {};
  let findings: CensusFinding[] = [];
  const found: Found = (element, also) => {
    if (current !== undefined) findings.push(finding(current, whose, element, also));
  };

  return Object.freeze({
    child: (child: CensusChild) => {
      stillOpen();
      whose = child;
      findings = [];
      for (const { rule, look } of ofChild) {
        current = rule;
        look(child, collection, found);
      }
      for (const { tally } of tallies) tally.child(child);
      return findings;
    },
    end: () => {
      stillOpen();
      hasEnded = true;
      return [
        ...ofHeader(rules, header, collection),
        ...tallies.flatMap(({ rule, tally }) => {
          const those: CensusFinding[] = [];
          tally.end((child, also) => those.push(finding(rule, child, child ?? header, also)));
          return those;
        }),
      ];
    },
  });
}

/**
 * What the rules of the census find in a return, as they find it: of each child at once, of the header and of all children together
 * at the end.
 *
 * Children that come one by one, as from a file, are not kept. Throws as `censusRules` does.
 *
 * @example [...checkReturn({ referenceDate: "2026-03-31" }, [], { year: 2026 })].map(({ rule }) => rule) // ["2887Q"]
 */
export function checkReturn(
  header: CensusHeader,
  children: Iterable<CensusChild>,
  options: CensusRulesOptions,
): Generator<CensusFinding, void>;
export function checkReturn(
  header: CensusHeader,
  children: AsyncIterable<CensusChild>,
  options: CensusRulesOptions,
): AsyncGenerator<CensusFinding, void>;
export function checkReturn(
  header: CensusHeader,
  children: Iterable<CensusChild> | AsyncIterable<CensusChild>,
  options: CensusRulesOptions,
): Generator<CensusFinding, void> | AsyncGenerator<CensusFinding, void> {
  const atWork = censusRules(header, options);
  return Symbol.asyncIterator in children ? asTheyArrive(children, atWork) : inTurn(children, atWork);
}

function* inTurn(children: Iterable<CensusChild>, atWork: CensusRulesAtWork): Generator<CensusFinding, void> {
  for (const child of children) yield* atWork.child(child);
  yield* atWork.end();
}

async function* asTheyArrive(
  children: AsyncIterable<CensusChild>,
  atWork: CensusRulesAtWork,
): AsyncGenerator<CensusFinding, void> {
  for await (const child of children) yield* atWork.child(child);
  yield* atWork.end();
}

function asked(options: CensusRulesOptions): readonly CensusRule[] {
  const { year, rules } = optionsTaken("censusRules", options);
  if (!CENSUS_YEARS.includes(year)) {
    throw new MisuseError(`expected a census year from ${CENSUS_YEARS[0]} to ${CENSUS_YEARS.at(-1)}`);
  }
  const inForce = inForceIn(year, ALL_RULES);
  if (rules === undefined) return inForce;
  const strange = rules.filter((number) => !inForce.some((rule) => rule.number === number));
  if (strange.length > 0) {
    throw new MisuseError(
      `no rule of the census of ${year} has the number ${strange.map((number) => `\`${number}\``).join(", ")}`,
    );
  }
  return inForce.filter(({ number }) => rules.includes(number));
}

function ofHeader(
  rules: readonly CensusRule[],
  header: CensusHeader,
  collection: Collection,
): readonly CensusFinding[] {
  return rules.flatMap((rule) =>
    rule.check.of === "header" && rule.check.isBroken(header, collection) ? [finding(rule, undefined, header)] : [],
  );
}

function finding(
  { number, severity, says, fields }: CensusRuleHead,
  child: KeptChild | undefined,
  { at }: Placed,
  also: readonly Placed[] = [],
): CensusFinding {
  const others = also.flatMap(({ at: there }): readonly Position[] => (there === undefined ? [] : [there]));
  return Object.freeze({
    rule: number,
    severity,
    says,
    fields,
    ...(child?.localId !== undefined && { child: child.localId }),
    ...(at !== undefined && { at: placed(at) }),
    ...(others.length > 0 && { also: Object.freeze(others.map(placed)) }),
  });
}

function placed({ line, column }: Position): Position {
  return Object.freeze({ line, column });
}
