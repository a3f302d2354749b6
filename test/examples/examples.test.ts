import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { levelsOfNeed } from "../cli/command-line.js";
import { promisesKept } from "./asserted.js";

const folder = resolve("examples");
const examples = readdirSync(folder).filter((file) => file.endsWith(".ts"));

describe.each(examples)("examples/%s", (file) => {
  const code = readFileSync(resolve(folder, file), "utf8");

  it("comes to what its comments promise", async () => {
    const promises = await promisesKept(code, folder);
    expect(promises.length).toBeGreaterThan(0);
    for (const { expression, promised, found } of promises) expect(found, expression).toEqual(promised);
  });

  it("is short enough to read at once", () => {
    expect(code.split("\n").length).toBeLessThan(60);
  });
});

describe("README", () => {
  const blocks = [...readFileSync("README.md", "utf8").matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);

  it("shows code only that is an example", () => {
    const codes = examples.map((file) => readFileSync(resolve(folder, file), "utf8"));
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(codes).toContain(block);
  });

  it("names commands that there are", () => {
    const named = [...readFileSync("README.md", "utf8").matchAll(/^npx levels-of-need (\w+)/gm)].map(
      ([, name]) => name ?? "",
    );
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(levelsOfNeed([name, "--help"]).exit, name).toBe(0);
  });
});

describe("the example cases", () => {
  const cases = readdirSync(resolve(folder, "cases"));

  it.each(cases)("%s can be indicated from the command line", (file) => {
    expect(levelsOfNeed(["indicate", `examples/cases/${file}`]).exit).toBe(0);
  });
});
