import { expect, test } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { readRecord } from "../../src/record/read-record.js";
import { recordText } from "../../src/record/record-text.js";
import { replay } from "../../src/record/replay.js";
import { MOST_DEPTH } from "../../src/ruleset/limits.js";
import { AS_ROOT, accepted, aRule, examplesOf, type Json, national } from "../ruleset/sets.js";
import { anEntry, recorded, TODAY } from "./deciding.js";

/** Twice so many denials of a condition, which are none. */
function deniedTwice(condition: Json, times: number): Json {
  return times === 0 ? condition : { not: { not: deniedTwice(condition, times - 1) } };
}

test("a record of a rule that is as deep as the reader takes, name within name, is read again and replays", () => {
  const names = Array.from({ length: 5 }, (_, place) => `name-${place}`);
  const isSo = { all: [{ fact: "youngCarer", operator: "equal", value: true }] };
  const conditions = Object.fromEntries(
    names.map((name, place) => {
      const next = names[place + 1];
      return [name, deniedTwice(next === undefined ? isSo : { condition: next }, MOST_DEPTH / 2 - 4)];
    }),
  );
  const deep = aRule("young-carer", "youngCarer", {
    conditions: { condition: "name-0" },
    examples: examplesOf("youngCarer"),
  });
  const file = national();
  const rules = (file.rules as Json[]).map((rule) => (rule.name === "young-carer" ? deep : rule));
  const set = accepted({ ...file, rules, conditions: { ...(file.conditions as Json), ...conditions } }, AS_ROOT);
  const record = recorded({ on: TODAY, facts: { youngCarer: true } }, anEntry("early-help"), compile(set));
  const read = readRecord(recordText(record));
  if (!read.ok) throw new Error(read.problems.map(({ code, at }) => `${code} ${at}`).join("\n"));
  expect(replay(read.value, compile(set)).verdict).toBe("same");
  expect(readRecord(JSON.parse(recordText(record)))).toEqual(read);
});
