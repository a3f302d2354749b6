import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, describe, expect, test } from "vitest";
import { ENTRIES, MANIFEST, ROOT } from "./manifest.js";
import { pack } from "./npm.js";
import { filesOf } from "./tarball.js";

const folder = mkdtempSync(join(tmpdir(), "packed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const tarball = readFileSync(pack(ROOT, folder, "--ignore-scripts"));
const files = filesOf(tarball);

/** Folders in which a machine keeps people's work; no text of the package has reason to name one. */
const MACHINE_FOLDERS = ["home", "root", "tmp", "work", "Users", "builds"];

/** Packs the same sources, built in a folder of another name. */
function packElsewhere(): Buffer {
  const elsewhere = join(folder, "elsewhere");
  for (const part of [
    "src",
    "rules",
    "docs",
    "examples",
    "package.json",
    "tsconfig.json",
    "tsup.config.ts",
    ".npmrc",
  ]) {
    cpSync(join(ROOT, part), join(elsewhere, part), { recursive: true });
  }
  for (const page of ["README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"]) {
    if (existsSync(join(ROOT, page))) cpSync(join(ROOT, page), join(elsewhere, page));
  }
  symlinkSync(join(ROOT, "node_modules"), join(elsewhere, "node_modules"));
  mkdirSync(join(folder, "second"));
  return readFileSync(pack(elsewhere, join(folder, "second")));
}

describe("the package", () => {
  test("holds the build, the rules, what is to be read and the examples, and nothing else", () => {
    const parts = new Set([...files.keys()].map((path) => path.split("/")[0]));
    const folders = ["dist", "docs", "examples", "rules"];
    const pages = ["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "package.json"];
    expect([...parts].sort()).toEqual([...pages, ...folders].sort());
    const notToRead = [...files.keys()].filter((path) => path.startsWith("docs/") && !path.endsWith(".md"));
    expect(notToRead).toEqual([]);
  });

  test("holds every file and folder that its first page links to", () => {
    const links = [...(files.get("README.md") ?? "").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => to);
    expect(links.length).toBeGreaterThan(20);
    const held = [...files.keys()];
    expect(links.filter((to) => !held.some((path) => path === to || path.startsWith(`${to}/`)))).toEqual([]);
  });

  test("holds every file that it says it exports, and its command", () => {
    const targets = ENTRIES.flatMap((entry) => [entry.import, entry.require]);
    const named = targets.flatMap(({ types, default: code }) => [types, code]);
    const missing = [...named, ...Object.values(MANIFEST.bin)].filter((path) => !files.has(path.replace("./", "")));
    expect(missing).toEqual([]);
  });

  test("holds no source map and no test", () => {
    expect([...files.keys()].filter((path) => /\.map$|\.test\.|(?:^|\/)test\//.test(path))).toEqual([]);
    expect([...files].filter(([, text]) => text.includes("sourceMappingURL")).map(([path]) => path)).toEqual([]);
  });

  test("names no folder of the machine that built it", () => {
    const anywhere = new RegExp(`(?<![\\w.:/-])/(?:${MACHINE_FOLDERS.join("|")})/|file://`);
    const own = [ROOT, homedir(), tmpdir()].filter((path) => path.length > 1);
    const telling = [...files].filter(([, text]) => anywhere.test(text) || own.some((path) => text.includes(path)));
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  test("has the same bytes when it is built in another folder", () => {
    const second = packElsewhere();
    const others = filesOf(second);
    expect([...files.keys()].filter((path) => files.get(path) !== others.get(path))).toEqual([]);
    expect(second.equals(tarball)).toBe(true);
  }, 120_000);

  test("leaves nothing for publint to say", async () => {
    const bytes = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});
