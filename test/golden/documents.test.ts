import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DOCUMENT_KINDS } from "../../src/document/threshold/document-kind.js";
import { thresholdDocument } from "../../src/document/threshold/threshold-document.js";
import { COUNCILS, DAY } from "../document/councils.js";

const folder = fileURLToPath(new URL("documents/", import.meta.url));
const documents = new Map(
  [...COUNCILS].flatMap(([name, ruleSet]) =>
    DOCUMENT_KINDS.map(
      (kind) => [`${name}-${kind}.md`, thresholdDocument(ruleSet, { on: DAY, kind, format: "markdown" })] as const,
    ),
  ),
);

describe("the documents of three councils", () => {
  it("say what was agreed", async () => {
    const stale = [...documents].filter(([file, text]) => standing(file) !== text);
    await Promise.all(stale.map(([file, text]) => expect(text, file).toMatchFileSnapshot(join(folder, file))));
  });

  it("are there for no other", () => {
    expect(readdirSync(folder).sort()).toEqual([...documents.keys()].sort());
  });
});

function standing(file: string): string | undefined {
  return existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : undefined;
}
