import { describe, expect, test } from "vitest";
import { AS_ROOT, accepted, borchester, faultsIn, national, problemsIn, theBorchester, theNational } from "./sets.js";

const bases = [theNational()];
const text = JSON.stringify(borchester(), undefined, 2);

describe("a text that is no JSON", () => {
  test.each([
    ["nothing", "", "empty-file"],
    ["blanks alone", " \n\t ", "empty-file"],
    ["a byte order mark alone", "\uFEFF", "empty-file"],
    ["NUL characters, as UTF-16 has them", "{\0}\0", "not-utf8"],
    ["characters that could not be decoded", '{ "title": "\uFFFD" }', "not-utf8"],
    ["a comment alone", "// nothing here", "not-json"],
    ["a half-written object", '{ "format": 1', "not-json"],
    ["an unclosed text", '{ "title": "Borchester\n }', "not-json"],
    ["two objects", "{} {}", "not-json"],
    ["single quotation marks", "{ 'format': 1 }", "not-json"],
    ["curly quotation marks, as a word processor writes them", "{ \u201Cformat\u201D: 1 }", "not-json"],
    ["65 lists in each other", `${"[".repeat(65)}${"]".repeat(65)}`, "too-deep"],
    ["a hundred thousand objects in each other", '{"a":'.repeat(100_000), "too-deep"],
    ["brackets after a text that is not closed on its line", `"\n${"[".repeat(20_000)}`, "too-deep"],
    ["more values than any rule set", `[${"0,".repeat(300_000)}0]`, "too-large"],
    ["more characters than any rule set", `"${"x".repeat(4_000_001)}"`, "too-large"],
  ])("that holds %s is refused with one sentence", (_, written, code) => {
    expect(faultsIn(written, { bases })).toEqual([`${code} at the whole`]);
  });

  test("is deep by its brackets, and says so: the sentence counts lists and objects, of which a group has two", () => {
    const nested = (many: number): string => `${'{"all":['.repeat(many)}${"]}".repeat(many)}`;
    const says = (text: string): readonly string[] => problemsIn(text, { bases }).map((one) => one.says);
    expect(says(nested(32)).join()).not.toContain("deep");
    expect(says(nested(33))).toEqual([
      "lists and objects stand more than 64 deep in each other; give inner groups a name in `conditions`",
    ]);
  });

  test("shows the first error of each line, and where", () => {
    const written = '{\n  "format": 1\n  "id": "borchester"\n  "version": "1.0.0"\n}';
    expect(problemsIn(written, { file: "b.json" }).map(({ place }) => [place?.line, place?.column])).toEqual([
      [3, 3],
      [4, 3],
    ]);
  });

  test.each(["[1, 2]", '"rules"', "7", "null"])("holds %s, which is no rule set", (written) => {
    expect(faultsIn(written, { bases })).toEqual(["wrong-kind at the whole"]);
  });
});

describe("a text that is JSON", () => {
  test("may begin with a byte order mark and end its lines as Windows does", () => {
    expect(accepted(`\uFEFF${text.replaceAll("\n", "\r\n")}`, { bases })).toEqual(theBorchester());
  });

  test("may hold brackets in texts and comments without end", () => {
    const brackets = "[".repeat(200);
    const written = text.replace('"Level 1"', `"Level ${brackets}" /* ${brackets} */`);
    expect(accepted(written, { bases }).levels[0]?.name).toBe(`Level ${brackets}`);
  });

  test("cannot say a key twice", () => {
    const written = text.replace('"format": 1,', '"format": 1,\n  "title": "First",');
    expect(problemsIn(written, { bases })).toMatchObject([{ code: "duplicate-key", at: "/title", place: { line: 6 } }]);
  });

  test.each(["__proto__", "constructor", "prototype"])("cannot have %s as a key", (key) => {
    const written = text.replace('"format": 1,', `"format": 1, "${key}": { "polluted": true },`);
    expect(faultsIn(written, { bases })).toEqual([`forbidden-key at /${key}`]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test.each(["\\u0000", "\\u001b[31m", "\\u0085", "\\ud800"])("cannot smuggle in %s", (sign) => {
    expect(faultsIn(text.replace('"Level 1"', `"Level ${sign}"`), { bases })).toEqual([
      "control-character at /levels/0/name",
    ]);
  });

  test("has minus nought read as nought", () => {
    const duty = { ...national() };
    const written = JSON.stringify(duty).replace('"length":1', '"length":-0');
    expect(Object.is(accepted(written, AS_ROOT).timescales[0]?.length, 0)).toBe(true);
  });
});

describe("the place of a problem", () => {
  const misspelt = text.replace('"operator"', '"opertor"').replace('"universal"', '"univresal"');

  test("is the line and column of the value or key, with the line and a caret", () => {
    const [first, second] = problemsIn(misspelt, { bases, file: "borchester.json" });
    expect(first?.place).toEqual({
      file: "borchester.json",
      line: 32,
      column: 16,
      frame: '32 |       "route": "univresal"\n   |                ^',
    });
    expect(second?.says).toContain("`operator` is missing");
  });

  test("comes in the order of the lines", () => {
    const lines = problemsIn(misspelt, { bases }).map(({ place }) => place?.line ?? 0);
    expect(lines.length).toBe(3);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test("of a missing key is the object in which it is missing", () => {
    const written = text.replace('"title": "Borchester levels of need",', "");
    expect(problemsIn(written, { bases })[0]).toMatchObject({ at: "", place: { line: 1, column: 1 } });
  });

  test("cuts a long line round the column, and shows nothing that a terminal would obey", () => {
    const long = JSON.stringify({ ...borchester(), statuss: "\u001b[2J", note: "x".repeat(500) }).replace(
      "\\u001b",
      "\u001b",
    );
    const [problem] = problemsIn(long, { bases });
    const [line = "", caret = ""] = problem?.place?.frame?.split("\n") ?? [];
    expect(line.length).toBeLessThan(140);
    expect(caret).toMatch(/^ +\| +\^$/);
    expect(problem?.place?.frame).not.toContain("\u001b");
  });

  test("is not there for a value that came parsed", () => {
    expect(problemsIn({ ...borchester(), statuss: 1 }, { bases })[0]).not.toHaveProperty("place");
  });
});

describe("many problems", () => {
  test("are all found at once, each once", () => {
    const rules = Array.from({ length: 50 }, (_, number) => ({ name: `rule-${number}` }));
    const found = faultsIn({ ...borchester(), rules }, { bases });
    expect(new Set(found.filter((fault) => fault.startsWith("missing-key"))).size).toBe(50);
    expect(found.length).toBeGreaterThan(300);
  });

  test("beyond a thousand are only counted", () => {
    const rules = Array.from({ length: 600 }, (_, number) => ({ name: `rule-${number}` }));
    const found = problemsIn({ ...borchester(), rules }, { bases });
    expect(found.length).toBeLessThanOrEqual(1001);
    expect(found.find(({ code }) => code === "too-many-problems")?.says).toMatch(
      /^[\d,]+ more problems are not listed/,
    );
  });
});
