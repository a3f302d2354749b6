import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LINTS } from "../../../src/ruleset/linting/lint-rule-set.js";
import { PROVED } from "../../../src/ruleset/linting/proved.js";
import { cleanFile, cleanFileWith, provedIn } from "./clean-file.js";

const ids = LINTS.map(({ id }) => id);
const index = readFileSync("docs/lints/README.md", "utf8");
const named = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name !== "README.md")
    .map((name) => name.replace(ending, ""))
    .sort();

interface Page {
  readonly text: string;
  readonly headings: readonly string[];
  readonly blocks: readonly string[];
}

function pageOf(id: string): Page {
  const text = readFileSync(`docs/lints/${id}.md`, "utf8");
  return {
    text,
    headings: [...text.matchAll(/^#+ .*$/gm)].map(([heading]) => heading),
    blocks: [...text.matchAll(/^```json\n(.*?)^```$/gms)].map(([, block = ""]) => block),
  };
}

const lintsIn = (...fragments: readonly string[]): readonly string[] => {
  const joined = Object.assign({}, ...fragments.map((fragment): object => JSON.parse(fragment)));
  return [...new Set(provedIn(cleanFileWith(joined)).map(({ lint }) => lint))];
};

describe("the lints", () => {
  test("are a file each, named for the lint, but for those that take a proof", () => {
    expect(ids.length).toBeGreaterThan(10);
    const proved = PROVED.map(({ id }): string => id);
    expect(named("src/ruleset/lints", ".ts")).toEqual(ids.filter((id) => !proved.includes(id)));
  });

  test("have a page each, and no page speaks of another", () => {
    expect(named("docs/lints", ".md")).toEqual(ids);
  });

  test("are listed with their severity and why", () => {
    const rows = [...index.matchAll(/^\| \[`([a-z-]+)`\]\(([a-z-]+)\.md\) \| (.*) \| (.*) \|$/gm)];
    expect(rows.map(([, id, file, severity, why]) => ({ id, file, severity, why }))).toEqual(
      LINTS.map(({ id, severity, why }) => ({ id, file: id, severity, why })),
    );
  });

  test("find nothing in a clean file", () => {
    expect(provedIn(cleanFile())).toEqual([]);
  });
});

describe.each(LINTS)("the page on $id", ({ id, severity, why }) => {
  const { text, headings, blocks } = pageOf(id);

  test("has the form of all pages", () => {
    expect(headings).toEqual([`# ${id}`, "## What it finds", "## Why", "## Found", "## Put right", "## Silence"]);
    expect(text).toContain(`\nSeverity: ${severity}.\n`);
    expect(text.replace(/\s+/g, " ")).toContain(`## Why ${why}`);
    expect(blocks).toHaveLength(id === "unused-silence" ? 2 : 3);
  });

  test("shows an example that it finds, and nothing else does", () => {
    expect(lintsIn(blocks[0] ?? "")).toEqual([id]);
  });

  test("shows the same put right, in which no lint finds anything", () => {
    expect(lintsIn(blocks[1] ?? "")).toEqual([]);
  });
});

describe.each(LINTS.filter(({ id }) => id !== "unused-silence"))("the page on $id", ({ id }) => {
  const { blocks } = pageOf(id);

  test("shows how to silence it", () => {
    expect(lintsIn(blocks[0] ?? "", blocks[2] ?? "")).toEqual([]);
  });
});
