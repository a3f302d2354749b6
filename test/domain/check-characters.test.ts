import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNhsNumber } from "../../src/domain/identifiers/nhs-number.js";
import { parseUpn, upnOf } from "../../src/domain/identifiers/upn.js";
import { runs } from "../generated/runs.js";
import { vectorsOf } from "./code-files.js";

const DIGITS = [..."0123456789"];
const LETTERS = [..."ABCDEFGHJKLMNPQRTUVWXYZ"];

/** The text with other characters at one place, one at a time. */
function substituted(text: string, at: number, by: readonly string[]): readonly string[] {
  return by.filter((other) => other !== text[at]).map((other) => text.slice(0, at) + other + text.slice(at + 1));
}

/** The text with each wrong digit in the place of each of its digits. */
function wrongDigits(text: string): readonly string[] {
  return [...text].flatMap((character, at) => (DIGITS.includes(character) ? substituted(text, at, DIGITS) : []));
}

/** The text with each two neighbours swapped that are not alike. */
function swaps(text: string): readonly string[] {
  return [...text].flatMap((character, at) => {
    const next = text[at + 1];
    if (next === undefined || next === character) return [];
    return [text.slice(0, at) + next + character + text.slice(at + 2)];
  });
}

const sound = (id: string) => vectorsOf(id).flatMap(({ reads = [] }) => reads);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...DIGITS), minLength: length, maxLength: length });
const last = fc.constantFrom(...DIGITS, ...LETTERS);
const upns = fc.tuple(digits(11), last).map((parts) => upnOf(parts.join("")));
const accepted = (texts: readonly string[], parse: (text: string) => { readonly ok: boolean }) =>
  texts.filter((text) => parse(text).ok);

describe("the check letter of a UPN", () => {
  it("finds every wrong digit and every swap of two neighbours in the vectors", () => {
    const wrong = sound("upn").flatMap((upn) => [...wrongDigits(upn), ...swaps(upn)]);
    expect(wrong.length).toBeGreaterThan(1_000);
    expect(accepted(wrong, parseUpn)).toEqual([]);
  });

  it("finds every wrong check letter in the vectors", () => {
    const wrong = sound("upn").flatMap((upn) => substituted(upn, 0, LETTERS));
    expect(wrong).toHaveLength(sound("upn").length * 22);
    expect(accepted(wrong, parseUpn)).toEqual([]);
  });

  it("finds them in any UPN that can be made up", () => {
    fc.assert(
      fc.property(upns, (upn) => {
        expect(accepted([...wrongDigits(upn), ...swaps(upn), ...substituted(upn, 0, LETTERS)], parseUpn)).toEqual([]);
      }),
      runs(300),
    );
  });

  it("finds any other character in any place, but for a last letter and the digit of its place", () => {
    fc.assert(
      fc.property(upns, (upn) => {
        const all = [...upn].flatMap((_, at) => substituted(upn, at, [...DIGITS, ...LETTERS, "I", "O", "S", "a", " "]));
        const end = upn.slice(-1);
        const twin = DIGITS.includes(end) ? LETTERS[Number(end)] : DIGITS[LETTERS.indexOf(end)];
        expect(accepted(all, parseUpn)).toEqual(twin === undefined ? [] : [upn.slice(0, -1) + twin]);
      }),
      runs(300),
    );
  });

  it("is the one that is reckoned by taking away 23 again and again, and the sums of the vectors are right", () => {
    const summed = vectorsOf("upn").filter(({ sum }) => sum !== undefined);
    expect(summed.length).toBeGreaterThan(4);
    for (const { written, sum } of summed) expect(sumByHand(written), written).toBe(sum);
    fc.assert(
      fc.property(upns, (upn) => {
        let left = sumByHand(upn);
        while (left >= 23) left -= 23;
        expect(upn[0]).toBe(LETTERS[left]);
      }),
      runs(1_000),
    );
  });

  it("fits every UPN that is made up: it is read as it stands", () => {
    fc.assert(
      fc.property(upns, (upn) => {
        const read = parseUpn(upn);
        expect(read.ok && read.value).toBe(upn);
      }),
      runs(1_000),
    );
  });
});

function sumByHand(upn: string): number {
  let sum = 0;
  for (let place = 2; place <= 13; place++) {
    const character = upn.charAt(place - 1);
    sum += place * (/\d/.test(character) ? Number(character) : LETTERS.indexOf(character));
  }
  return sum;
}

/** A sound number by another road than the reader's: with its last digit weighed once, the whole comes to a multiple of 11. */
function isNhsNumber(text: string): boolean {
  const sum = [...text].reduce((total, digit, at) => total + (10 - at) * Number(digit), 0);
  return sum % 11 === 0 && Number(text) !== 0;
}

const nhsNumbers = digits(9).chain((body) => {
  const numbers = DIGITS.map((digit) => body + digit).filter(isNhsNumber);
  return fc.constantFrom(...(numbers.length > 0 ? numbers : ["9434765919"]));
});

describe("the check digit of an NHS number", () => {
  it("finds every wrong digit and every swap of two neighbours in the vectors", () => {
    const wrong = sound("nhs-number").flatMap((number) => [...wrongDigits(number), ...swaps(number)]);
    expect(wrong.length).toBeGreaterThan(400);
    expect(accepted(wrong, parseNhsNumber)).toEqual([]);
  });

  it("finds every wrong digit and every swap of any two digits in any number", () => {
    fc.assert(
      fc.property(nhsNumbers, (number) => {
        expect(accepted([...wrongDigits(number), ...anySwaps(number)], parseNhsNumber)).toEqual([]);
      }),
      runs(300),
    );
  });

  it("fits exactly the numbers whose digits, weighed 10 to 1, come to a multiple of 11", () => {
    fc.assert(
      fc.property(digits(10), (text) => {
        expect(parseNhsNumber(text).ok).toBe(isNhsNumber(text));
      }),
      runs(5_000),
    );
  });

  it("fits a number however it is spaced", () => {
    fc.assert(
      fc.property(nhsNumbers, (number) => {
        const spaced = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
        expect(parseNhsNumber(spaced)).toEqual(parseNhsNumber(number));
        expect(parseNhsNumber(number).ok).toBe(true);
      }),
      runs(500),
    );
  });

  it("leaves one number in eleven without an end: for each nine digits there is one number or none", () => {
    fc.assert(
      fc.property(digits(9), (body) => {
        const read = DIGITS.map((digit) => parseNhsNumber(body + digit));
        const none = read.every((each) => !each.ok && each.problems[0]?.code === "no-check-digit");
        const one = read.filter((each) => each.ok).length === 1;
        expect(none || one || body === "000000000").toBe(true);
      }),
      runs(500),
    );
  });
});

function anySwaps(text: string): readonly string[] {
  return [...text].flatMap((one, at) =>
    [...text].flatMap((other, to) => {
      if (to <= at || one === other) return [];
      return [text.slice(0, at) + other + text.slice(at + 1, to) + one + text.slice(to + 1)];
    }),
  );
}
