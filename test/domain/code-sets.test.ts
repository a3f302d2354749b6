import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONFIDENCES, FORCES } from "../../src/domain/basis.js";
import { ASSESSMENT_FACTORS } from "../../src/domain/codes/assessment-factor.js";
import { CATEGORIES_OF_ABUSE } from "../../src/domain/codes/category-of-abuse.js";
import { CODE_SOURCES } from "../../src/domain/codes/code-sources.js";
import { REFERRAL_SOURCES } from "../../src/domain/codes/referral-source.js";
import { UPN_PREFIXES } from "../../src/domain/codes/upn-prefix.js";
import { isLocalDate } from "../../src/kernel/local-date.js";
import { CENSUS_CODES } from "../england/census-codes.js";
import { WRITTEN_IDENTIFIERS, WRITTEN_SETS, WRITTEN_SOURCES, type WrittenSet } from "./code-files.js";
import { codeUnions } from "./code-unions.js";

const SET_KEYS = "id title protects elements seen basis note rules codes".split(" ");
const CODE_KEYS = "code label group means subject harm cbds dfe region within from until successors note".split(" ");

/** What a file would have to be otherwise to have the one shape of a code set. */
function misshapen({ file, ...set }: WrittenSet): readonly string[] {
  const order = Object.keys(set).map((key) => SET_KEYS.indexOf(key));
  const isOrdered = order.every((place, index) => place > (order[index - 1] ?? -1));
  const spans = set.codes.map(({ code, from, until }, index) => {
    const other = set.codes.find((later, place) => place > index && later.code === code);
    return other === undefined || String(until) < String(other.from) || String(other.until) < String(from);
  });
  return [
    set.id === file.replace(".json", "") ? "" : "the id is not the name of the file",
    isOrdered ? "" : "a key is unknown or out of order",
    set.title && Array.isArray(set.elements) && set.basis.length > 0 && set.codes.length > 0 ? "" : "a part is missing",
    set.codes.every(({ code, label }) => code && label) ? "" : "a code has no label",
    set.codes.flatMap(Object.keys).every((key) => CODE_KEYS.includes(key)) ? "" : "a code has an unknown key",
    set.codes.every(({ from, until }) => typeof (from ?? until) === typeof (until ?? from)) ? "" : "years beside days",
    spans.every(Boolean) ? "" : "a code stands twice in one year",
  ].filter((fault) => fault !== "");
}

describe("every code set in rules/codes", () => {
  it("has the one shape", () => {
    expect(WRITTEN_SETS.length).toBeGreaterThan(20);
    expect(WRITTEN_SETS.flatMap((set) => misshapen(set).map((fault) => `${set.file}: ${fault}`))).toEqual([]);
  });

  it("would be found out if it had another", () => {
    const [sound] = WRITTEN_SETS;
    if (sound === undefined) throw new Error("no set");
    const twice = [...sound.codes, ...sound.codes];
    expect(misshapen({ ...sound, id: "other" })).toEqual(["the id is not the name of the file"]);
    expect(misshapen({ ...sound, colour: "blue" } as WrittenSet)).toEqual(["a key is unknown or out of order"]);
    expect(misshapen({ ...sound, basis: [] })).toEqual(["a part is missing"]);
    expect(misshapen({ ...sound, codes: twice })).toEqual(["a code stands twice in one year"]);
  });

  it("cites sources that are listed, with a force, a confidence and a day, and no source is listed for nothing", () => {
    const cited = [...WRITTEN_SETS, ...WRITTEN_IDENTIFIERS].flatMap(({ basis }) => basis);
    for (const { force, confidence, checked } of cited) {
      expect(FORCES).toContain(force);
      expect(CONFIDENCES).toContain(confidence);
      expect(isLocalDate(checked)).toBe(true);
    }
    const vectors = WRITTEN_IDENTIFIERS.flatMap((identifier) => identifier.vectors);
    const used = new Set([...cited.map(({ source }) => source), ...vectors.flatMap(({ from = [] }) => from)]);
    expect([...used].sort()).toEqual(WRITTEN_SOURCES.map(({ id }) => id).sort());
  });

  it("names only successors that there are", () => {
    const codes = new Map(WRITTEN_SETS.map(({ id, codes }) => [id, codes.map(({ code }) => code)]));
    const within = (id: string) => codes.get(id === "gender" ? "sex" : id) ?? [];
    const named = WRITTEN_SETS.flatMap(({ id, codes }) =>
      codes.flatMap(({ successors = [] }) => successors.map((successor) => ({ id, successor }))),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ id, successor }) => !within(id).includes(successor))).toEqual([]);
  });
});

describe("the type of a code set", () => {
  const files = readdirSync("src/domain/codes").map((file) => readFileSync(`src/domain/codes/${file}`, "utf8"));
  const unions = files.flatMap(codeUnions);
  const codesOf = (id: string) => [
    ...new Set(WRITTEN_SETS.find((set) => set.id === id)?.codes.map(({ code }) => code)),
  ];

  it("names the codes of its file, in their order", () => {
    expect(unions.length).toBeGreaterThan(20);
    for (const { set, codes } of unions) expect(codes, set).toEqual(codesOf(set));
  });

  it("stands beside every set but those whose codes are places", () => {
    const places = ["districts", "local-authorities", "upn-prefixes"];
    expect([...unions.map(({ set }) => set), ...places].sort()).toEqual(WRITTEN_SETS.map(({ id }) => id).sort());
  });

  it("would be found out if a code were missing from it", () => {
    const source = files.find((file) => file.includes('"RC9"')) ?? "";
    const [faulty] = codeUnions(source.replace('| "RC9"', ""));
    expect(faulty?.set).toBe("reason-for-closure");
    expect(faulty?.codes).not.toEqual(codesOf("reason-for-closure"));
  });
});

describe("a code set as it is handed out", () => {
  it("is what its file says", () => {
    const { file, ...written } = WRITTEN_SETS.find(({ id }) => id === "referral-source") ?? { file: "" };
    expect(REFERRAL_SOURCES).toEqual(written);
    expect(CODE_SOURCES).toEqual(WRITTEN_SOURCES);
  });

  it("is frozen all the way down", () => {
    expect(Object.isFrozen(REFERRAL_SOURCES.codes[0])).toBe(true);
    expect(Object.isFrozen(REFERRAL_SOURCES.basis[0])).toBe(true);
    expect(Object.isFrozen(CODE_SOURCES[0])).toBe(true);
  });
});

describe("sets that speak of one thing", () => {
  it("have the factors that the national rules are held against", () => {
    expect(ASSESSMENT_FACTORS.codes.map(({ code }) => code).sort()).toEqual(
      CENSUS_CODES.map(({ code }) => code).sort(),
    );
    const superseded = ASSESSMENT_FACTORS.codes.filter(({ successors }) => successors !== undefined);
    expect(superseded.map(({ code }) => code)).toEqual(["18A", "19A"]);
  });

  it("have harms of factors that are categories of abuse", () => {
    const harms = ASSESSMENT_FACTORS.codes.flatMap(({ harm = [] }) => harm);
    const categories = CATEGORIES_OF_ABUSE.codes.map(({ code }) => code);
    expect(new Set(harms)).toEqual(new Set(["NEG", "EMO", "PHY", "SAB"]));
    expect(harms.filter((harm) => !categories.includes(harm))).toEqual([]);
  });

  it("have every authority's three digits as a UPN prefix, under the authority's name", () => {
    const authorities = WRITTEN_SETS.find(({ id }) => id === "local-authorities")?.codes ?? [];
    const names = new Map(
      authorities.map((authority) => [(authority as { readonly dfe?: string }).dfe, authority.label]),
    );
    names.delete(undefined);
    const named = UPN_PREFIXES.codes.filter(({ group }) => group === "authority");
    expect(new Map(named.map(({ code, label }) => [code, label]))).toEqual(new Map([...names].sort()));
    expect(UPN_PREFIXES.codes).toHaveLength(195);
  });
});
