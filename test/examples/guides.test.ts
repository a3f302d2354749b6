import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { inTemporaryFolder, levelsOfNeed } from "../cli/command-line.js";
import { promisesKept } from "./asserted.js";

const GUIDES = "docs/guides";
const guides = readdirSync(GUIDES).filter((file) => file.endsWith(".md"));
const COMMAND = /^npx levels-of-need (.+?) *(?:#.*)?$/;

function folderOf(guide: string): string {
  return resolve("examples", guide.replace(/\.md$/, ""));
}

function examplesOf(guide: string): readonly string[] {
  return existsSync(folderOf(guide)) ? readdirSync(folderOf(guide)).sort() : [];
}

describe.each(guides)("the guide %s", (file) => {
  const page = readFileSync(join(GUIDES, file), "utf8");
  const folder = folderOf(file);
  const examples = examplesOf(file);

  it("shows each of its examples once, in their order, and no other code", () => {
    const blocks = [...page.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, code]) => code);
    expect(blocks).toEqual(examples.map((name) => readFileSync(join(folder, name), "utf8")));
    expect(page.match(/^```/gm) ?? []).toHaveLength(2 * blocks.length);
  });

  it("leads to pages that there are", () => {
    const links = [...page.matchAll(/\]\(((?!https?:)[^)#]+)[^)]*\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(existsSync(join(GUIDES, link)), link).toBe(true);
  });
});

const code = guides.flatMap((file) => examplesOf(file).map((name) => ({ file, name })));

describe.each(code.filter(({ name }) => name.endsWith(".ts")))("the guide $file", ({ file, name }) => {
  it(`shows ${name}, which comes to what its comments promise and is short`, async () => {
    const written = readFileSync(join(folderOf(file), name), "utf8");
    const promises = await promisesKept(written, folderOf(file));
    expect(promises.length).toBeGreaterThan(0);
    for (const { expression, promised, found } of promises) expect(found, expression).toEqual(promised);
    expect(written.split("\n").length).toBeLessThan(60);
  });
});

describe.each(code.filter(({ name }) => name.endsWith(".sh")))("the guide $file", ({ file, name }) => {
  const lines = readFileSync(join(folderOf(file), name), "utf8")
    .trim()
    .split("\n");

  it("names commands, a line each", () => {
    expect(lines.filter((line) => !COMMAND.test(line))).toEqual([]);
  });

  it.each(lines)("can be followed: %s", (line) => {
    const args = COMMAND.exec(line)?.[1]?.split(" ") ?? [];
    inTemporaryFolder((place) => {
      cpSync(folderOf(file), place, { recursive: true });
      const { exit, err } = levelsOfNeed(args, { in: place });
      expect(exit, err).toBe(0);
    });
  });
});
