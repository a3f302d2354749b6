import type { RuleProperties } from "json-rules-engine";
import type { Json } from "./written-values.js";

/** Conditions as anybody may write them, also unsound ones. */
export type WrittenConditions = { readonly [key: string]: Json };

/** Something that json-rules-engine takes and reads in a way that few authors would expect, and that is refused here. */
export interface Quirk {
  /** What it does, as the end of "json-rules-engine ...". */
  readonly does: string;
  readonly conditions: WrittenConditions;
  /** The facts on which it shows. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** Whether the rule fires then. */
  readonly fires: boolean;
  /** Beside `conditions`, for the rule. */
  readonly rule?: Readonly<Record<string, Json>>;
  /** All that the reader says of it: `code at pointer`, below the rule. */
  readonly refused: readonly string[];
}

const carer = { fact: "youngCarer", operator: "equal", value: true };
const excluded = { fact: "permanentlyExcluded", operator: "equal", value: true };
const noCarer = { youngCarer: false, permanentlyExcluded: true };

/** The facts of the catalogue stand in for any others; `schoolAttendancePercent` is a number, `mobility` a choice. */
export const QUIRKS: readonly Quirk[] = [
  {
    does: "takes an empty `all` for true",
    conditions: { all: [] },
    fires: true,
    refused: ["empty-group at /conditions/all"],
  },
  {
    does: "takes an empty `any` for true",
    conditions: { any: [] },
    fires: true,
    refused: ["empty-group at /conditions/any"],
  },
  {
    does: "takes the opposite of an empty `any` for false",
    conditions: { not: { any: [] } },
    fires: false,
    refused: ["empty-group at /conditions/not/any"],
  },
  {
    does: "reads `any` and passes over the `all` beside it",
    conditions: { all: [carer], any: [excluded] },
    facts: noCarer,
    fires: true,
    refused: ["mixed-group at /conditions"],
  },
  {
    does: "reads `all` and passes over the `not` beside it",
    conditions: { all: [excluded], not: excluded },
    facts: noCarer,
    fires: true,
    refused: ["mixed-group at /conditions"],
  },
  {
    does: "reads `any` and passes over a comparison beside it",
    conditions: { all: [{ any: [excluded], ...carer }] },
    facts: noCarer,
    fires: true,
    refused: ["mixed-group at /conditions/all/0"],
  },
  {
    does: "reads `all` at the root and passes over the name of a condition beside it",
    conditions: { all: [excluded], condition: "nobody-has-this" },
    facts: noCarer,
    fires: true,
    refused: ["mixed-group at /conditions"],
  },
  {
    does: "passes over a key that it does not know",
    conditions: { all: [{ ...excluded, unless: "youngCarer" }] },
    facts: noCarer,
    fires: true,
    refused: ["unknown-key at /conditions/all/0/unless"],
  },
  {
    does: "reads into a value by a path",
    conditions: { all: [{ ...excluded, path: "$.value" }] },
    facts: { permanentlyExcluded: { value: true } },
    fires: true,
    refused: ["unsupported-key at /conditions/all/0/path"],
  },
  {
    does: "compares the whole value where a path leads into nothing",
    conditions: { all: [{ fact: "mobility", operator: "equal", value: "rolls-only", path: "$.x" }] },
    facts: { mobility: "rolls-only" },
    fires: true,
    refused: ["unsupported-key at /conditions/all/0/path"],
  },
  {
    does: "hands `params` to a fact, whatever it does with them",
    conditions: { all: [{ ...excluded, params: { since: "2020" } }] },
    facts: noCarer,
    fires: true,
    refused: ["unsupported-key at /conditions/all/0/params"],
  },
  {
    does: "runs conditions by priority, and those below not at all where one above decides",
    conditions: {
      any: [
        { ...excluded, priority: 9 },
        { fact: "notAFact", operator: "equal", value: 1 },
      ],
    },
    facts: noCarer,
    fires: true,
    refused: ["unknown-fact at /conditions/any/1/fact", "unsupported-key at /conditions/any/0/priority"],
  },
  {
    does: "compares with another fact",
    conditions: { all: [{ ...excluded, value: { fact: "youngCarer" } }] },
    facts: { youngCarer: true, permanentlyExcluded: true },
    fires: true,
    refused: ["wrong-kind at /conditions/all/0/value"],
  },
  {
    does: "finds any number greater than `null`",
    conditions: { all: [{ fact: "schoolAttendancePercent", operator: "greaterThan", value: null }] },
    facts: { schoolAttendancePercent: 5 },
    fires: true,
    refused: ["wrong-kind at /conditions/all/0/value"],
  },
  {
    does: "finds nought at least `null`",
    conditions: { all: [{ fact: "schoolAttendancePercent", operator: "greaterThanInclusive", value: null }] },
    facts: { schoolAttendancePercent: 0 },
    fires: true,
    refused: ["wrong-kind at /conditions/all/0/value"],
  },
  {
    does: "finds any number greater than an empty text",
    conditions: { all: [{ fact: "schoolAttendancePercent", operator: "greaterThan", value: "" }] },
    facts: { schoolAttendancePercent: 5 },
    fires: true,
    refused: ["wrong-kind at /conditions/all/0/value"],
  },
  {
    does: "finds one at least true",
    conditions: { all: [{ fact: "schoolAttendancePercent", operator: "greaterThanInclusive", value: true }] },
    facts: { schoolAttendancePercent: 1 },
    fires: true,
    refused: ["wrong-kind at /conditions/all/0/value"],
  },
  {
    does: 'finds "9" greater than "10", as texts',
    conditions: { all: [{ fact: "schoolAttendancePercent", operator: "greaterThan", value: "10" }] },
    facts: { schoolAttendancePercent: "9" },
    fires: true,
    refused: ["wrong-kind at /conditions/all/0/value"],
  },
  {
    does: "never finds 1 equal to `true`, and says nothing of it",
    conditions: { all: [{ fact: "youngCarer", operator: "equal", value: 1 }] },
    facts: { youngCarer: true },
    fires: false,
    refused: ["wrong-kind at /conditions/all/0/value"],
  },
  {
    does: "looks for part of a text where a list is expected",
    conditions: { all: [{ fact: "mobility", operator: "in", value: "rolls-only and more" }] },
    facts: { mobility: "rolls-only" },
    fires: true,
    refused: ["wrong-kind at /conditions/all/0/value"],
  },
  {
    does: "finds every value outside an empty list",
    conditions: { all: [{ fact: "mobility", operator: "notIn", value: [] }] },
    facts: { mobility: "rolls-only" },
    fires: true,
    refused: ["empty-list at /conditions/all/0/value"],
  },
  {
    does: "neither finds a value in what is no list nor finds it missing there",
    conditions: {
      any: [
        { ...carer, operator: "contains" },
        { ...carer, operator: "doesNotContain" },
      ],
    },
    facts: { youngCarer: true },
    fires: false,
    refused: ["unknown-operator at /conditions/any/0/operator", "unknown-operator at /conditions/any/1/operator"],
  },
  {
    does: "finds of a text that is no number that it is not less",
    conditions: { all: [{ fact: "schoolAttendancePercent", operator: "not:lessThan", value: 50 }] },
    facts: { schoolAttendancePercent: "none" },
    fires: true,
    refused: ["unknown-operator at /conditions/all/0/operator"],
  },
  {
    does: "swaps what is compared",
    conditions: { all: [{ fact: "schoolAttendancePercent", operator: "swap:lessThan", value: 50 }] },
    facts: { schoolAttendancePercent: 90 },
    fires: true,
    refused: ["unknown-operator at /conditions/all/0/operator"],
  },
  {
    does: "finds every value of an empty list so",
    conditions: { all: [{ fact: "youngCarer", operator: "everyFact:equal", value: true }] },
    facts: { youngCarer: [] },
    fires: true,
    refused: ["unknown-operator at /conditions/all/0/operator"],
  },
  {
    does: "takes a rule's priority of nought for 1",
    conditions: { all: [excluded] },
    rule: { priority: 0 },
    facts: noCarer,
    fires: true,
    refused: ["unsupported-key at /priority"],
  },
  {
    does: "runs a rule whose priority is no number",
    conditions: { all: [excluded] },
    rule: { priority: "first" },
    facts: noCarer,
    fires: true,
    refused: ["unsupported-key at /priority"],
  },
  {
    does: "hands parameters on with an event",
    conditions: { all: [excluded] },
    rule: { event: { type: "level-2", params: { points: 3 } } },
    facts: noCarer,
    fires: true,
    refused: ["unsupported-key at /event/params"],
  },
];

/** The quirk's rule as json-rules-engine takes it: a copy, since it writes into what it is given. */
export function asItsRule({ conditions, rule }: Quirk): RuleProperties {
  return structuredClone({ event: { type: "so" }, ...rule, conditions }) as unknown as RuleProperties;
}
