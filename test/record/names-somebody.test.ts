import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesInReference, namesInText } from "../../src/record/names-somebody.js";
import { runs } from "../generated/runs.js";

describe("a local number", () => {
  test.each([
    "BOR-000417",
    "BOR-MASH-2026-00417",
    "12345678",
    "0012345",
    "P1234567",
    "417/2026",
    "401-2026",
    "SW12345",
    "case-417",
    "3f2a9c04-77bd-4c11",
    "45002026",
    "99/99/99-1",
  ])("says nothing of a person: %s", (reference) => {
    expect(namesInReference(reference)).toBeUndefined();
  });

  test.each([
    ["a name", ["Ellie", "Ellie Marsh", "ellie-marsh", "Marsh-2", "Marsh14", "MARSH", "E Marsh 2", "Zoë-2"]],
    [
      "an NHS number",
      ["9434765919", "943 476 5919", "943-476-5919", "NHS9434765919", "nhs 943 476 5919", "1234567890"],
    ],
    ["a UPN", ["H801200001001", "h801200001001", "A80120000100X", "BOR-H801200001001", "BOR/H801200001001/2"]],
    [
      "a date of birth",
      [
        "2019-04-03",
        "BOR-2019-04-03-2",
        "03/04/2019",
        "3/4/2019",
        "3.4.19",
        "20190403",
        "03042019",
        "A-03042019-B1",
        "2019 04 03",
      ],
    ],
    ["a postcode", ["ST16 2LH", "ST162LH", "WV1-1SH", "BOR-WV1 1SH"]],
    ["an e-mail address", ["e.marsh@example.org", "1@x"]],
  ] as const)("that looks like %s is found out", (looks, references) => {
    for (const reference of references) expect([reference, namesInReference(reference)]).toEqual([reference, looks]);
  });

  test("of a prefix and digits is never taken for a person, unless they make a day", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2,4}-\d{4,7}$/), (reference) => {
        expect(namesInReference(reference)).toBeUndefined();
      }),
      runs(300),
    );
  });
});

describe("a text", () => {
  test.each([
    "Seen on 3 April at 4 o'clock, in ST16 2LH.",
    "The number was 020 7946 0958.",
    "Born in 2019, about 94 of 100 days at school.",
    "0000000000",
    "943 476 5918",
  ])("may say: %s", (text) => {
    expect(namesInText(text)).toBeUndefined();
  });

  test.each([
    ["Write to e.marsh@example.org first.", "an e-mail address"],
    ["NHS 943 476 5919, mother's.", "an NHS number"],
    ["(9434765919)", "an NHS number"],
    ["UPN H801200001001.", "a UPN"],
  ])("may not: %s", (text, looks) => {
    expect(namesInText(text)).toBe(looks);
  });
});
