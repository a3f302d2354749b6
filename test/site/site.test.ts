import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSite, type Site } from "../../docs/site/build-site.js";
import { inTemporaryFolder } from "../cli/command-line.js";

const SOUND: Readonly<Record<string, string>> = {
  "package.json": '{ "version": "1.0.0" }',
  "docs/site/style.css": "body {}",
  "docs/README.md":
    "# First\n\n- [A guide](guides/one.md#how-to-begin)\n- [All of them](guides)\n- [The web](https://example.org)\n",
  "docs/guides/one.md": "# One\n\n## How to begin\n\nSee [the rule](../../rules/a.json) and [above](#how-to-begin).\n",
  "rules/a.json": '{ "name": "<script>alert(1)</script>" }\n',
};

/** Makes a site of these files in place of the sound ones, and looks at it before it is gone. */
function siteOf<Seen>(files: Readonly<Record<string, string>>, look: (site: Site, out: string) => Seen): Seen {
  return inTemporaryFolder((root) => {
    for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const out = join(root, "_site");
    return look(buildSite({ root, out }), out);
  });
}

function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return siteOf(files, ({ problems }) => problems.map(({ file, says }) => `${file}: ${says}`));
}

function page(path: string, files: Readonly<Record<string, string>> = {}): string {
  return siteOf(files, (_, out) => readFileSync(join(out, path), "utf8"));
}

describe("a site whose links all lead somewhere", () => {
  it("has no problem, and a page for every document, folder and file that is led to", () => {
    siteOf({}, ({ problems, pages, bytes }, out) => {
      expect(problems).toEqual([]);
      const html = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
      expect(html.sort()).toEqual(["files/rules/a.json.html", "guides/index.html", "guides/one.html", "index.html"]);
      expect(pages).toBe(4);
      expect(bytes).toBeGreaterThan(1000);
    });
  });

  it("leads from page to page by relative addresses, so that it can stand anywhere", () => {
    expect(page("index.html")).toContain('<a href="guides/one.html#how-to-begin">A guide</a>');
    expect(page("guides/one.html")).toContain('<a href="../files/rules/a.json.html">the rule</a>');
    expect(page("guides/one.html")).toContain('<a href="#how-to-begin">above</a>');
  });

  it("shows a file as its text, whatever stands in it", () => {
    expect(page("files/rules/a.json.html")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("has a language, a title, a way past the menu and one heading of the first level on every page", () => {
    for (const path of ["index.html", "guides/one.html", "files/rules/a.json.html"]) {
      const html = page(path);
      expect(html).toContain('<html lang="en-GB">');
      expect(html).toMatch(/<title>.+<\/title>/);
      expect(html).toMatch(/<body>\s*<a class="skip" href="#main">/);
      expect(html).toContain('<main id="main"');
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).not.toContain("<script");
    }
  });

  it("leads to the playground where there is one, and takes it along", () => {
    expect(page("index.html")).not.toContain("playground");
    const files = {
      "docs/playground/index.html": "<!-- of which the page is built -->",
      "docs/playground/dist/page/index.html": "<!doctype html>",
      "docs/guides/one.md":
        "# One\n\n## How to begin\n\n[Try it](../playground/) or [here](../playground/index.html)\n",
    };
    expect(page("index.html", files)).toContain('<a href="playground/index.html">');
    expect(page("playground/index.html", files)).toBe("<!doctype html>");
    const links = page("guides/one.html", files).match(/href="\.\.\/playground\/index\.html"/g);
    expect(links).toHaveLength(3);
  });
});

describe("a fault in a document", () => {
  it.each([
    ["a page that is not there", "[x](two.md)", 'links to "two.md", which is not there'],
    [
      "a file of the repository that is not there",
      "[x](../../rules/b.json)",
      'links to "../../rules/b.json", which is not there',
    ],
    [
      "a heading that is not there",
      "[x](#how-to-end)",
      'links to "#how-to-end", but nothing in docs/guides/one.md is called "how-to-end"',
    ],
    [
      "a heading of another page",
      "[x](../README.md#last)",
      'links to "../README.md#last", but nothing in docs/README.md is called "last"',
    ],
    [
      "what lies outside of the repository",
      "[x](../../../secret.txt)",
      'links to "../../../secret.txt", which is not there',
    ],
    ["what is built", "[x](../../dist/index.js)", 'links to "../../dist/index.js", which is not there'],
    ["a link in a table", "| a |\n| --- |\n| [x](two.md) |", 'links to "two.md", which is not there'],
    ["a level passed over", "## Two\n\n#### Four", 'passes over a level before the heading "Four"'],
    ["a second title", "# Two", "has 2 titles; a page has one heading of the first level"],
  ])("is found: %s", (_, text, says) => {
    const files = { "docs/guides/one.md": `${SOUND["docs/guides/one.md"]}\n${text}\n`, "dist/index.js": "0" };
    expect(problemsOf(files)).toEqual([`docs/guides/one.md: ${says}`]);
  });

  it("is found in a file to which a page leads, too", () => {
    const files = {
      "docs/guides/one.md": "# One\n\n## How to begin\n\n[x](../../NOTES.md)\n",
      "NOTES.md": "# N\n\n[x](gone.md)\n",
    };
    expect(problemsOf(files)).toEqual(['NOTES.md: links to "gone.md", which is not there']);
  });

  it("is found where two documents would have the same page", () => {
    expect(problemsOf({ "docs/guides/README.md": "# All", "docs/guides/index.md": "# All" })).toEqual([
      expect.stringContaining("would have the same page as"),
    ]);
  });

  it("is no fault where it is only shown as code", () => {
    expect(problemsOf({ "docs/code.md": "# Code\n\n`[x](two.md)`\n\n```md\n[x](two.md)\n```\n" })).toEqual([]);
  });
});

describe("the site of this repository", () => {
  const site = buildSite({ root: resolve(".") });

  it("has no broken link and no heading out of order", () => {
    expect(site.pages).toBeGreaterThan(450);
    expect(site.problems).toEqual([]);
  });

  it("says on its first page what the package is and is not, and who decides", () => {
    const first = readFileSync("docs/README.md", "utf8").slice(0, 1500);
    for (const said of [
      "It indicates; a person decides",
      "**It is**",
      "**It is not**",
      "Nobody has endorsed it",
      "limits.md",
    ]) {
      expect(first).toContain(said);
    }
  });
});
