import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Reference, reference } from "../../docs/site/reference.js";

const DOCUMENTED = "/** Adds. */\nexport function add(a: number, b: number): number {\n  return a + b;\n}\n";

/** The reference of a package of two entries, the second of which holds this code. */
async function referenceOf(code: string): Promise<Reference> {
  const root = mkdtempSync(join(tmpdir(), "levels-of-need-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const exports = { ".": {}, "./more": {}, "./data/*": "./data/*", "./package.json": "./package.json" };
  const files = {
    "package.json": JSON.stringify({ name: "sums", exports }),
    "README.md": "| `sums` | sums |\n| `sums/more` | more of them |\n",
    "tsconfig.json": JSON.stringify({ compilerOptions: { noLib: true, types: [] }, include: ["src"] }),
    "src/index.ts": DOCUMENTED,
    "src/more.ts": code,
  };
  mkdirSync(join(root, "src"));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  return await reference(root);
}

describe("the reference", () => {
  it("has a page for each entry and one that lists them, with what README says of each", async () => {
    const { documents, problems } = await referenceOf(DOCUMENTED.replace("add", "subtract"));
    expect(problems).toEqual([]);
    expect(documents.map(({ source }) => source)).toEqual(
      ["README", "main", "more"].map((name) => `docs/reference/${name}.md`),
    );
    expect(documents[0]?.markdown).toContain("- [`sums/more`](more.md). It gives: more of them.");
    expect(documents[2]?.markdown).toMatch(/^# sums\/more\n\nIt gives: more of them\.\n/);
    expect(documents[2]?.markdown).toContain("### subtract()");
  });

  it.each([
    ["a function", "export function bare(): void {}", "more.bare"],
    ["a type", "export type Bare = 1;", "more.Bare"],
    ["an interface", "export interface Bare {}", "more.Bare"],
    ["a value", "export const bare = 1;", "more.bare"],
  ])("complains of %s of which nothing is said", async (_, code, name) => {
    const { problems } = await referenceOf(`${DOCUMENTED}${code}\n`);
    expect(problems.map(({ says }) => says)).toEqual([expect.stringContaining(name)]);
    expect(problems[0]?.says).toContain("does not have any documentation");
  });

  it("complains of a name in a docstring that leads nowhere", async () => {
    const { problems } = await referenceOf("/** See {@link gone}. */\nexport const here = 1;\n");
    expect(problems.map(({ says }) => says)).toEqual([expect.stringContaining("gone")]);
  });
});
