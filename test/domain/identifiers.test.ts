import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { parseDfeCode, parseGssCode } from "../../src/domain/identifiers/authority-code.js";
import type { IdentifierProblem, ParsedIdentifier } from "../../src/domain/identifiers/identifier-problem.js";
import { laestabParts, parseLaestab } from "../../src/domain/identifiers/laestab.js";
import { parseLocalChildId } from "../../src/domain/identifiers/local-child-id.js";
import { parseNhsNumber } from "../../src/domain/identifiers/nhs-number.js";
import { parseSocialWorkerNumber } from "../../src/domain/identifiers/social-worker-number.js";
import { isTemporaryUpn, parseUpn, type Upn, upnOf } from "../../src/domain/identifiers/upn.js";
import { parseUrn, type Urn } from "../../src/domain/identifiers/urn.js";
import type { Result } from "../../src/kernel/result.js";
import { runs } from "../generated/runs.js";
import { vectorsOf, WRITTEN_IDENTIFIERS } from "./code-files.js";

const READERS: Readonly<Record<string, (written: unknown) => ParsedIdentifier<string>>> = {
  upn: parseUpn,
  urn: parseUrn,
  laestab: parseLaestab,
  "gss-code": parseGssCode,
  "dfe-code": parseDfeCode,
  "social-worker-number": parseSocialWorkerNumber,
  "local-child-id": parseLocalChildId,
  "nhs-number": parseNhsNumber,
};

const readers = Object.entries(READERS).map(([id, parse]) => ({ id, parse }));
const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe("the vectors in rules/codes", () => {
  it("are for every identifier that can be read", () => {
    expect(WRITTEN_IDENTIFIERS.map(({ id }) => id)).toEqual(Object.keys(READERS));
  });

  const all = readers.flatMap(({ id, parse }) => vectorsOf(id).map((vector) => ({ id, parse, vector })));

  it.each(all)("hold: $id `$vector.written`", ({ parse, vector }) => {
    const read = parse(vector.written);
    if (read.ok) expect([read.value, codes(read.warnings)]).toEqual([vector.reads, vector.warnings ?? []]);
    else expect(codes(read.problems)).toEqual(vector.problems);
    expect(read.ok).toBe(vector.reads !== undefined);
  });

  it("show every problem and every warning that there is", () => {
    const shown = new Set(all.flatMap(({ vector: { problems = [], warnings = [] } }) => [...problems, ...warnings]));
    expect([...shown, "not-text"].sort()).toEqual(
      [
        ...["empty", "hyphens-left-out", "leading-zero", "lower-case", "no-check-digit", "not-text", "only-zeros"],
        ...["same-digit", "spaces-left-out", "unknown-prefix", "written-in-capitals", "wrong-character"],
        ...["wrong-check-digit", "wrong-check-letter", "wrong-form", "wrong-length", "zeros-left-out"],
      ].sort(),
    );
  });

  it("say which numbers of pupils are temporary", () => {
    const known = vectorsOf("upn").filter(({ temporary }) => temporary !== undefined);
    expect(new Set(known.map(({ temporary }) => temporary))).toEqual(new Set([true, false]));
    for (const { written, temporary } of known) {
      const read = parseUpn(written);
      expect(read.ok && isTemporaryUpn(read.value), written).toBe(temporary);
    }
  });
});

describe.each(readers)("what is written as $id", ({ id, parse }) => {
  it("reads the same when it is read again, without a warning of being put right", () => {
    const sound = vectorsOf(id).flatMap(({ reads }) => reads ?? []);
    expect(sound.length).toBeGreaterThan(1);
    for (const value of sound) {
      const again = parse(value);
      expect(again.ok && again.value).toBe(value);
      expect(again.ok && codes(again.warnings).filter((code) => /left-out|capitals/.test(code))).toEqual([]);
    }
  });

  it.each([[12345], [null], [undefined], [["a"]], [{}], [true]])("is refused where it is no text: %j", (written) => {
    const read = parse(written);
    expect(read.ok ? [] : codes(read.problems)).toEqual(["not-text"]);
  });

  it("is answered without repeating it, and never by throwing", () => {
    const texts = vectorsOf(id).map(({ written }) => written);
    const near = fc.tuple(fc.constantFrom(...texts), fc.string({ maxLength: 3 })).map((parts) => parts.join(""));
    const written = fc.oneof(near, fc.string({ maxLength: 30 }), fc.string({ unit: "binary", maxLength: 30 }));
    fc.assert(
      fc.property(written, (text) => {
        const read = parse(text);
        const said = (read.ok ? read.warnings : read.problems).map(({ says }) => says).join("\n");
        // Shorter pieces stand in sentences by chance.
        for (let at = 0; at + 5 <= text.length; at++) {
          if (/\d/.test(text.slice(at, at + 5))) expect(said).not.toContain(text.slice(at, at + 5));
        }
      }),
      runs(1_000),
    );
  });

  it("has sentences for its problems: small at the start, without a full stop", () => {
    for (const { written } of vectorsOf(id)) {
      const read = parse(written);
      for (const { says, at } of read.ok ? read.warnings : read.problems) {
        expect(says).toMatch(/^(?:[a-z]|UPN|LAESTAB).*[^.]$/);
        expect(at).toBe("");
      }
    }
  });
});

describe("the type of an identifier", () => {
  it("is a text that only its own reader makes, and goes wherever a result is taken", () => {
    expectTypeOf<Upn>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<Upn>();
    expectTypeOf<Urn>().not.toExtend<Upn>();
    expectTypeOf(parseUpn).returns.toExtend<Result<Upn, IdentifierProblem>>();
  });
});

describe("a school's authority and establishment", () => {
  it("are the parts of its LAESTAB", () => {
    const read = parseLaestab("860/4123");
    expect(read.ok && laestabParts(read.value)).toEqual({ authority: "860", establishment: "4123" });
  });
});

describe("an id of a child in an authority", () => {
  it("reads as itself without its hyphens, for every id of letters and digits", () => {
    const letter = fc.constantFrom(..."ABCxyz0189");
    const parts = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(parts, (pieces) => {
        const read = parseLocalChildId(pieces.join("-"));
        expect(read.ok && read.value).toBe(pieces.join(""));
        expect(read.ok && read.warnings.length).toBe(pieces.length > 1 ? 1 : 0);
      }),
      runs(500),
    );
  });
});

describe("a registration number", () => {
  it("is the same with any zeros, in any letters, and with spaces around it", () => {
    const number = fc.integer({ min: 1, max: 9_999_999_999 });
    const noise = fc.record({ zeros: fc.nat(6), prefix: fc.constantFrom("SW", "sw", "Sw", "sW"), spaces: fc.nat(2) });
    fc.assert(
      fc.property(number, noise, (digits, { zeros, prefix, spaces }) => {
        const written = `${" ".repeat(spaces)}${prefix}${"0".repeat(zeros)}${digits}`;
        const read = parseSocialWorkerNumber(written);
        expect(read.ok && read.value).toBe(`SW${digits}`);
        expect(read.ok && read.warnings.length).toBe(Number(zeros > 0) + Number(prefix !== "SW") + Number(spaces > 0));
      }),
      runs(500),
    );
  });
});

describe("a UPN that is made up", () => {
  it.each(["86041232000", "8604123200011", "86041232001I", "8604123200a1", "A60412320001"])(
    "is not made from `%s`, and the exception does not repeat it",
    (rest) => {
      expect(() => upnOf(rest)).toThrow(expect.objectContaining({ name: "MisuseError" }));
      expect(() => upnOf(rest)).not.toThrow(rest);
    },
  );
});
