import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { promisesKept } from "./asserted.js";

const ONE_LINE = /^ \* @example (.+ \/\/ .+)$/gm;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file))
  .filter((file) => file.endsWith(".ts"));

const documented = files.flatMap((file) => {
  const examples = [...readFileSync(file, "utf8").matchAll(ONE_LINE)].map(([, example]) => example ?? "");
  return examples.length === 0 ? [] : [{ file, examples }];
});

describe("examples in docstrings", () => {
  it("are there", () => {
    expect(documented.length).toBeGreaterThan(0);
  });

  it.each(documented)("of $file come to what they promise", async ({ file, examples }) => {
    const names = [...readFileSync(file, "utf8").matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
    const from = `./${file.split(/[\\/]/).at(-1)?.replace(/\.ts$/, ".js")}`;
    const code = `import { ${names.join(", ")} } from ${JSON.stringify(from)};\n${examples.join("\n")}`;
    const promises = await promisesKept(code, resolve(dirname(file)));
    expect(promises).toHaveLength(examples.length);
    for (const { expression, promised, found } of promises) expect(found, expression).toEqual(promised);
  });
});
