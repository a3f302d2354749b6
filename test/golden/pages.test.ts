import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { factsPage } from "../../src/document/facts-page.js";
import { rulePage } from "../../src/document/rule-page.js";
import { rulesIndex } from "../../src/document/rules-index.js";
import { englandInFull } from "../../src/england/england-in-full.js";
import { anchorsOf, linksOf } from "../document/parsed.js";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const national = englandInFull();
const names = [...national.rules, ...national.duties].map(({ name }) => name);
const pages = new Map([
  ["facts.md", factsPage(national)],
  ["rules/README.md", rulesIndex(national)],
  ...names.map((name): [string, string] => [`rules/${name}.md`, rulePage(name, national)]),
]);

describe("the pages in docs", () => {
  it("are those of every national rule and duty, the facts and the index", () => {
    expect(names).toContain("injury-in-child-not-yet-mobile");
    expect(names).toContain("private-fostering-notification");
  });

  it("hold what the generator gives now", async () => {
    const stale = [...pages].filter(([path, text]) => standing(path) !== text);
    await Promise.all(stale.map(([path, text]) => expect(text, path).toMatchFileSnapshot(join(docs, path))));
  });

  it("are there for no rule that is not in the set", () => {
    const files = readdirSync(join(docs, "rules")).map((file) => `rules/${file}`);
    expect(files.filter((path) => !pages.has(path))).toEqual([]);
  });

  it("lead to pages and places that are there", () => {
    const links = [...pages].flatMap(([path, text]) => linksOf(text).map((to) => ({ path, to })));
    const near = links.filter(({ to }) => !/^https?:/.test(to));
    expect(near.length).toBeGreaterThan(names.length);
    expect(near.filter(({ path, to }) => !leads(path, to))).toEqual([]);
  });

});

/** What stands in docs under that path. */
function standing(path: string): string | undefined {
  return existsSync(join(docs, path)) ? readFileSync(join(docs, path), "utf8") : undefined;
}

/** Whether a link on a page leads to a page that is generated or stands in docs, and to a heading on it. */
function leads(from: string, to: string): boolean {
  const [file = "", place] = to.split("#");
  const path = file === "" ? from : posix.join(posix.dirname(from), file);
  const text = pages.get(path) ?? standing(path);
  return text !== undefined && (place === undefined || anchorsIn(path, text).has(place));
}

const anchors = new Map<string, ReadonlySet<string>>();

/** Reading a page takes a while, and thousands of links lead to the same one. */
function anchorsIn(path: string, text: string): ReadonlySet<string> {
  const found = anchors.get(path) ?? new Set(anchorsOf(text));
  anchors.set(path, found);
  return found;
}
