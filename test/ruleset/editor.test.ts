import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import {
  getLanguageService,
  type Hover,
  type JSONDocument,
  type LanguageService,
  TextDocument,
} from "vscode-json-languageservice";
import { ROUTES } from "../../src/domain/route.js";
import { CATALOGUE } from "../../src/facts/catalogue.js";
import { jsonSchemas } from "../../src/ruleset/json-schema.js";

const COUNCIL = readFileSync("examples/councils/five-levels.json", "utf8");

/** A rule of the council's file to which a comparison is being added. */
const RULE = `{ "name": "five-new", "title": "New", "binding": "indicative",
  "conditions": { "all": [{ "fact": "FACT", "operator": "OPERATOR", "value": "VALUE" }] },
  "event": { "type": "LEVEL" }, "reason": "New.", "basis": [],
  "examples": [{ "name": "new", "given": { "mobility": "GIVEN" }, "expect": "EXPECT" }] },`;

const HERE = pathToFileURL("examples/councils/five-levels.json").href;

/** As an editor starts it: the file itself says by `$schema` what it is. */
const service: LanguageService = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (path, file) => new URL(path, file).href },
});
service.configure({ validate: true });

/** The council's file with that rule, some of its words replaced. */
function withRule(words: { readonly [word: string]: string }): string {
  const rule = Object.entries(words).reduce((text, [word, instead]) => text.replace(word, instead), RULE);
  return COUNCIL.replace('"rules": [', `"rules": [\n${rule}`);
}

function opened(text: string): { readonly document: TextDocument; readonly json: JSONDocument } {
  const document = TextDocument.create(HERE, "jsonc", 1, text);
  return { document, json: service.parseJSONDocument(document) };
}

/** What is offered within the word, without quotes. */
async function offered(text: string, word: string): Promise<readonly string[]> {
  const { document, json } = opened(text);
  const position = document.positionAt(text.indexOf(word) + 1);
  const found = await service.doComplete(document, position, json);
  return (found?.items ?? []).map(({ label }) => label.replaceAll('"', ""));
}

async function shown(text: string, word: string): Promise<string> {
  const { document, json } = opened(text);
  const hover: Hover | null = await service.doHover(document, document.positionAt(text.indexOf(word) + 2), json);
  return JSON.stringify(hover?.contents ?? "");
}

/** The words that are underlined, with why. */
async function underlined(text: string): Promise<readonly string[]> {
  const { document, json } = opened(text);
  const found = await service.doValidation(document, json, { comments: "ignore", trailingCommas: "ignore" });
  return found.map(({ range }) => document.getText(range));
}

const SOUND = {
  FACT: "mobility",
  OPERATOR: "equal",
  VALUE: "rolls-only",
  LEVEL: "level-2",
  GIVEN: "rolls-only",
  EXPECT: "applies",
};

describe("in a council's file an editor offers", () => {
  test("every fact of the catalogue, and the age in years", async () => {
    const found = await offered(withRule({}), '"FACT"');
    expect(found).toEqual(expect.arrayContaining([...CATALOGUE.map(({ id }) => id), "ageYears"]));
  });

  test("the operators of the fact that stands there, and no others", async () => {
    expect([...(await offered(withRule({ FACT: "mobility" }), '"OPERATOR"'))].sort()).toEqual(
      ["equal", "in", "notEqual", "notIn"].sort(),
    );
    expect(await offered(withRule({ FACT: "latenessPattern" }), '"OPERATOR"')).toContain("atLeast");
    expect(await offered(withRule({ FACT: "schoolAttendancePercent" }), '"OPERATOR"')).toContain("lessThan");
  });

  test("the operators and values of every fact that has values to choose from", async () => {
    const wrong: string[] = [];
    const every = new Set(CATALOGUE.flatMap((fact) => ("values" in fact ? fact.values.map(({ value }) => value) : [])));
    for (const fact of CATALOGUE) {
      if (!("values" in fact)) continue;
      const found = await offered(withRule({ FACT: fact.id, OPERATOR: "equal" }), '"VALUE"');
      const wanted = fact.values.map(({ value }) => value);
      const isWhole = wanted.every((value) => found.includes(value));
      const others = found.filter((one) => every.has(one) && !wanted.some((value) => value === one));
      if (!isWhole || others.length > 0) wrong.push(`${fact.id}: ${others.join(" ")}`);
    }
    expect(wrong).toEqual([]);
  });

  test("true and false for a fact that is so or not", async () => {
    expect(await offered(withRule({ FACT: "missingNow", OPERATOR: "equal" }), '"VALUE"')).toEqual(
      expect.arrayContaining(["true", "false"]),
    );
  });

  test("values within a list, and in an example", async () => {
    const list = withRule({ FACT: "mobility", OPERATOR: "in", '"VALUE"': '["VALUE"]' });
    expect(await offered(list, '"VALUE"')).toContain("rolls-only");
    expect(await offered(withRule({}), '"GIVEN"')).toContain("rolls-only");
  });

  test("the national levels and what an example may expect", async () => {
    expect(await offered(withRule({}), '"LEVEL"')).toEqual(expect.arrayContaining([...ROUTES]));
    expect(await offered(withRule({}), '"EXPECT"')).toEqual(["applies", "does not apply", "may apply"]);
  });

  test("the keys that are left to write", async () => {
    const found = await offered(withRule({ '"binding": "indicative",': '"",' }), '""');
    expect(found).toEqual(expect.arrayContaining(["urgency", "tell", "justification", "binding"]));
    expect(found).not.toContain("title");
  });
});

describe("in a council's file an editor shows", () => {
  const sound = withRule(SOUND);

  test("what a key means", async () => {
    expect(await shown(sound, '"authority"')).toContain("Whose thresholds they are");
    expect(await shown(sound, '"event"')).toContain("level to which it points");
  });

  test("what a fact, an operator and a value mean", async () => {
    expect(await shown(sound, '"mobility"')).toContain("How the child moves about alone");
    expect(await shown(withRule({ ...SOUND, OPERATOR: "notEqual" }), '"notEqual"')).toContain("anything but");
    expect((await shown(sound, '"rolls-only"')).length).toBeGreaterThan(20);
  });
});

describe("in a council's file an editor underlines", () => {
  test("nothing in what the reader accepts", async () => {
    expect(await underlined(COUNCIL)).toEqual([]);
    expect(await underlined(withRule(SOUND))).toEqual([]);
  });

  test.each([
    ["a value that the fact has not", { ...SOUND, VALUE: "crawls" }, '"crawls"'],
    ["an operator that the fact has not", { ...SOUND, OPERATOR: "lessThan" }, '"lessThan"'],
    ["an operator that there is not", { ...SOUND, OPERATOR: "like" }, '"like"'],
    ["a number that is none of the fact's", { '"VALUE"': "120", ...SOUND, FACT: "schoolAttendancePercent" }, "120"],
    ["a list where one value belongs", { '"VALUE"': '["rolls-only"]', ...SOUND }, "rolls-only"],
    ["an expectation that there is not", { ...SOUND, EXPECT: "maybe" }, '"maybe"'],
    ["a key that there is not", { ...SOUND, '"reason"': '"raeson"' }, '"raeson"'],
  ])("%s", async (_, words, wrong) => {
    expect((await underlined(withRule(words))).join("\n")).toContain(wrong);
  });
});

interface Shape {
  readonly [keyword: string]: unknown;
}

/** Every key that a schema describes, with the schema that stands behind it; conditions that narrow one are not described anew. */
function keysIn(schema: unknown): readonly (readonly [string, Shape])[] {
  if (Array.isArray(schema)) return schema.flatMap(keysIn);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, inner]) => {
    if (["if", "then", "else"].includes(keyword)) return [];
    const own =
      keyword === "properties" ? Object.entries(inner as Shape).map(([key, one]) => [key, one as Shape] as const) : [];
    return [...own, ...keysIn(keyword === "properties" ? Object.values(inner as Shape) : inner)];
  });
}

describe("the schemas for editors", () => {
  const all = Object.entries(jsonSchemas()).filter(([file]) => file !== "resolved-rule-set.json");

  test.each(Object.entries(jsonSchemas()))("say what every key means: %s", (_, schema) => {
    const keys = keysIn(schema);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter(([, { description }]) => typeof description !== "string").map(([key]) => key)).toEqual([]);
  });

  test.each(all)("give only examples that they accept themselves: %s", (_, schema) => {
    const { definitions } = schema as { readonly definitions: Shape };
    const keys = keysIn(schema).filter(([, { examples }]) => examples !== undefined);
    expect(keys.length).toBeGreaterThan(0);
    const ajv = new Ajv({ strict: false }).addSchema({ $id: "all", definitions });
    const refused = keys.flatMap(([key, shape]) => {
      const isValid = ajv.compile(JSON.parse(JSON.stringify(shape).replaceAll("#/definitions/", "all#/definitions/")));
      return (shape.examples as readonly unknown[]).filter((one) => !isValid(one)).map((one) => [key, one]);
    });
    expect(refused).toEqual([]);
  });

  test("stay small enough to open: no file has more than half a megabyte", () => {
    const sizes = Object.values(jsonSchemas()).map((schema) => JSON.stringify(schema, undefined, 1).length);
    expect(Math.max(...sizes)).toBeLessThan(500_000);
  });
});
