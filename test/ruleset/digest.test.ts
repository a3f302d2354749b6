import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestOf } from "../../src/ruleset/digest.js";
import { runs } from "../generated/runs.js";
import {
  AS_ROOT,
  accepted,
  aRule,
  borchester,
  changed,
  type Json,
  localBasis,
  national,
  theBorchester,
  theNational,
} from "./sets.js";

const bases = [theNational()];
const digest = theBorchester().digest;

function digestAfter(at: string, part: unknown, set: Json = borchester()): string {
  return accepted(changed(set, at, part), { bases }).digest;
}

describe("the digest of a rule set", () => {
  test("is a SHA-256 that was agreed for the small England", () => {
    expect(theNational().digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(theNational())).toBe(theNational().digest);
  });

  test("stands in its own lineage, above those of the sets below", () => {
    const { lineage } = theBorchester();
    expect(lineage).toEqual([
      { id: "england", version: "1.2.0", digest: theNational().digest },
      { id: "borchester", version: "2026.2.0", digest },
    ]);
  });

  test.each([
    ["the schema that an editor uses", "/$schema", "./rule-set.json"],
    ["examples", "/rules/0/examples", [{ name: "x", given: {}, expect: "may apply" }]],
    ["cases", "/cases", [{ name: "x", on: "2026-11-21", given: {}, expect: {} }]],
    ["silences", "/silence", [{ lint: "review-overdue", reason: "x" }]],
    ["a source that nothing cites", "/sources/-", { id: "unread", title: "Unread", kind: "guidance" }],
    [
      "a fact that nothing names",
      "/facts",
      [
        {
          id: "clutter",
          kind: "boolean",
          theme: "Home",
          label: "Things are piled up",
          labelWhenFalse: "They are not",
          question: "Do you already know whether things are piled up?",
          nature: "observed",
          direction: "harm",
          howToAnswer: "already-known",
          whoKnows: [],
        },
      ],
    ],
  ])("does not change with %s", (_, at, part) => {
    expect(digestAfter(at, part)).toBe(digest);
  });

  test.each([
    ["the title", "/title", "Another"],
    ["the version", "/version", "2026.2.1"],
    ["the authority, which decides which rules of one area count", "/authority/name", "Wessex"],
    ["the status", "/status", "draft"],
    ["the name of a level", "/levels/0/name", "Level one"],
    ["a value in a condition", "/rules/0/conditions/all/0/value", false],
    ["the reason of a rule", "/rules/0/reason", "The child is otherwise."],
    ["the dates of the set", "/inForce", { from: "2026-10-01" }],
    ["a contact", "/contacts", [{ id: "front-door", name: "Front door", checked: "2026-09-01" }]],
    ["the title of a source that is cited", "/sources/0/title", "Another"],
    ["the age to which it is used", "/ages", { to: 20, reason: "x", basis: localBasis }],
  ])("changes with %s", (_, at, part) => {
    expect(digestAfter(at, part)).not.toBe(digest);
  });

  test("changes with what a set below says", () => {
    const england = theNational({ title: "Another England" });
    expect(accepted(borchester(), { bases: [england] }).digest).not.toBe(digest);
  });

  test("changes with the order of the actions of a rule", () => {
    const [one, other] = [
      ["ring-now", "write-down"],
      ["write-down", "ring-now"],
    ].map((actions) => digestAfter("/rules/0/actions", actions));
    expect(one).not.toBe(other);
  });

  test("changes with the order of two levels of one route", () => {
    const levels = borchester().levels as Json[];
    const [first, second, third, fourth, fifth] = levels;
    expect(digestAfter("/levels", [first, second, fourth, third, fifth])).not.toBe(digest);
  });

  test("is the same in whatever order keys, rules, duties, sources and actions come", () => {
    const set = national({ rules: [...(national().rules as Json[]), aRule("left-alone", "childLeftAlone")] });
    const expected = accepted(set, AS_ROOT).digest;
    const lists = ["rules", "duties", "sources", "actions", "counts", "timescales"];
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (chance) => {
        const next = () => chance.next().value ?? 0;
        const shuffled = (value: unknown, key = ""): unknown => {
          if (Array.isArray(value)) {
            const parts = value.map((part) => shuffled(part));
            return lists.includes(key) ? inAnyOrder(parts, next) : parts;
          }
          if (typeof value !== "object" || value === null) return value;
          const parts = Object.entries(value).map(([name, part]) => [name, shuffled(part, name)] as const);
          return Object.fromEntries(inAnyOrder(parts, next));
        };
        expect(accepted(shuffled(set) as Json, AS_ROOT).digest).toBe(expected);
      }),
      runs(30),
    );
  });
});

function inAnyOrder<Item>(items: readonly Item[], next: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, by: next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ item }) => item);
}
