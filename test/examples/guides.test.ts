import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { promisesKept } from "./asserted.js";

const GUIDES = "docs/guides";
const guides = readdirSync(GUIDES).filter((file) => file.endsWith(".md"));

describe.each(guides)("the guide %s", (file) => {
  const page = readFileSync(join(GUIDES, file), "utf8");
  const folder = resolve("examples", file.replace(/\.md$/, ""));
  const examples = readdirSync(folder).sort();
  const codes = examples.map((name) => readFileSync(join(folder, name), "utf8"));

  it("shows each of its examples once, in their order, and no other code", () => {
    const blocks = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks).toEqual(codes);
    expect(page.match(/^```\w+$/gm)?.every((fence) => fence === "```ts")).toBe(true);
  });

  it.each(examples)("shows %s, which comes to what its comments promise and is short", async (name) => {
    const code = readFileSync(join(folder, name), "utf8");
    const promises = await promisesKept(code, folder);
    expect(promises.length).toBeGreaterThan(1);
    for (const { expression, promised, found } of promises) expect(found, expression).toEqual(promised);
    expect(code.split("\n").length).toBeLessThan(60);
  });

  it("leads to pages that there are", () => {
    const links = [...page.matchAll(/\]\(((?!https?:)[^)#]+)[^)]*\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(() => readFileSync(join(GUIDES, link)), link).not.toThrow();
  });
});
