import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isUnreadable, loadRuleSet } from "../../src/node/load.js";
import { AS_ROOT, borchester, type Json, national, theBorchester, theNational } from "../ruleset/sets.js";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const bases = [theNational()];
const text = JSON.stringify(borchester(), undefined, 2);

describe("a rule set on disk", () => {
  test("is read from a file", async () => {
    expect(await loadRuleSet(write("borchester.json", text), { bases })).toEqual({ ok: true, value: theBorchester() });
  });

  test("is read from a file with a byte order mark", async () => {
    expect(await loadRuleSet(write("b.json", `\uFEFF${text}`), { bases })).toMatchObject({ ok: true });
  });

  test("is read from a folder, whatever else lies in it", async () => {
    const { rules, duties, ...head } = national() as Json & { rules: Json[]; duties: Json[] };
    write("england/rule-set.json", JSON.stringify(head));
    for (const rule of [...rules, ...duties]) write(`england/by-name/${rule.name}.json`, JSON.stringify(rule));
    write("england/README.md", "# Rules");
    write("england/.editor/settings.json", "{}");
    write("england/node_modules/other/package.json", "{}");
    const read = await loadRuleSet(join(folder, "england"), AS_ROOT);
    expect(read).toMatchObject({ ok: true, value: { digest: theNational().digest } });
  });

  test("names the file in the place of each problem", async () => {
    const path = write("borchester.json", text.replace('"universal"', '"univresal"'));
    const read = await loadRuleSet(path, { bases });
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: "unknown-value", place: { file: path, line: 32 } }],
    });
  });
});

describe("bytes that are no text", () => {
  test.each([
    ["UTF-16, low byte first", Buffer.from(`\uFEFF${text}`, "utf16le"), "saved as UTF-16"],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le"), "saved as UTF-16"],
    ["Latin 1", Buffer.from('{ "title": "Häuser" }', "latin1"), "cannot be read as UTF-8"],
    ["nothing", Buffer.alloc(0), "the file is empty"],
  ])("in a file of %s are refused in one sentence", async (_, bytes, says) => {
    const read = await loadRuleSet(write("b.json", bytes), { bases });
    expect(read.ok ? [] : read.problems.map((problem) => problem.says)).toEqual([expect.stringContaining(says)]);
  });

  test("in a folder are refused with every file that has them", async () => {
    write("rule-set.json", Buffer.from([0xff, 0xfe]));
    write("a.json", Buffer.from([0xc3, 0x28]));
    const read = await loadRuleSet(folder, { bases });
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual(["not-utf8", "not-utf8"]);
    expect(read.ok ? [] : read.problems.filter((problem) => isUnreadable(problem)).length).toBe(2);
  });
});

describe("what is not there", () => {
  test("is a problem and no exception", async () => {
    const path = join(folder, "nowhere.json");
    const read = await loadRuleSet(path, { bases });
    expect(read).toMatchObject({ ok: false, problems: [{ code: "unreadable-file", place: { file: path } }] });
    expect(read.ok ? [] : read.problems.every(isUnreadable)).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)("may be there and not ours to read", async () => {
    const path = write("secret.json", text);
    chmodSync(path, 0o000);
    expect(await loadRuleSet(path, { bases })).toMatchObject({ ok: false, problems: [{ code: "unreadable-file" }] });
  });

  test.skipIf(process.getuid?.() === 0)("may be a folder within a rule set, closed to this user", async () => {
    const closed = join(folder, "rules");
    mkdirSync(closed);
    chmodSync(closed, 0o000);
    const read = await loadRuleSet(folder, { bases });
    chmodSync(closed, 0o755);
    expect(read).toMatchObject({ ok: false, problems: [{ code: "unreadable-file", place: { file: closed } }] });
  });

  test("is a rule set in an empty folder", async () => {
    expect(await loadRuleSet(folder, { bases })).toMatchObject({
      ok: false,
      problems: [{ code: "missing-file", place: { file: join(folder, "rule-set.json") } }],
    });
  });
});
