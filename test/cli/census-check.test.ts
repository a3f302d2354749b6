import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { but, SOUND } from "../census/xml/a-return.js";
import { commandLine, inFolder } from "./in-process.js";

/** Rules of the census find something in any small return; what the file itself has is looked at here. */
async function check(text: string | Uint8Array, ...options: readonly string[]) {
  return inFolder(async (folder) => {
    const path = join(folder, "return.xml");
    writeFileSync(path, text);
    const { exit, out, err } = await commandLine(["census", "check", path, ...options]);
    return { exit, out: out.replaceAll(path, "return.xml"), err: err.replaceAll(path, "return.xml") };
  });
}

const MANY = but("</Children>", `${"<Child><Stranger/></Child>".repeat(700)}</Children>`);

describe("levels-of-need census check", () => {
  test("says the year, the children and what was found, by rule", async () => {
    const { out, err } = await check(but("2019-08-03", "never"));
    expect(out).toMatch(/^return\.xml: census of 2026, 1 child, \d+ errors?, \d+ quer(?:y|ies)\n/);
    expect(out).toContain(
      "not-a-day: error, 1 time\n    return.xml:18:9: `PersonBirthDate` is no day that exists, written like `2026-03-31`; it is not read\n",
    );
    expect(err).toBe("");
  });

  test("ends with 1 for what is wrong with the file, which a sound one has not", async () => {
    const sound = await check(SOUND);
    expect(sound.out).not.toContain("not-a-day");
    expect((await check(but("2019-08-03", "never"))).exit).toBe(1);
  });

  test("shows a person five of each and counts the rest", async () => {
    const { out } = await check(MANY);
    expect(out).toContain("unknown-element: error, 700 times\n");
    expect(out.match(/no element called `Stranger`/g)).toHaveLength(5);
    expect(out).toContain("    and 695 more\n");
  });

  test("gives a program all of them, and says that the return is whole", async () => {
    const { out, exit } = await check(MANY, "--format", "json");
    const said = JSON.parse(out);
    expect(exit).toBe(1);
    expect(said).toMatchObject({ format: 1, file: "return.xml", year: 2026, children: 701, isWhole: true });
    expect(said.counts["unknown-element"]).toBe(700);
    expect(said.noted.filter(({ code }: { code: string }) => code === "unknown-element")).toHaveLength(700);
  });

  test("gives a spreadsheet a line each, with nothing that it would run", async () => {
    const { out } = await check(but("Wren-1", "=1+1").replace("<Ethnicity>WBRI", "<Ethnicity>NO"), "--format", "csv");
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toBe("severity,code,line,column,child,elements,says");
    expect(lines.slice(1).some((line) => line.includes("'=1+1"))).toBe(true);
    expect(lines.slice(1).every((line) => /^(?:error|query),/.test(line))).toBe(true);
  });

  test.each([
    ["a file that was cut off", SOUND.slice(0, SOUND.indexOf("<Sex>")), "the file ends too early"],
    ["the census of 2019", but("2026-03-31", "2019-03-31"), "the census of 2019"],
    ["an entity bomb", but("<Message>", '<!DOCTYPE a [<!ENTITY b "c">]><Message>'), "`<!DOCTYPE`"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x3c, 0]), "UTF-16"],
  ])("refuses %s with a sentence and 2, in every format", async (_, text, says) => {
    const plain = await check(text);
    expect([plain.exit, plain.out]).toEqual([2, ""]);
    expect(plain.err).toContain(says);
    const json = await check(text, "--format", "json");
    expect(json.exit).toBe(2);
    expect(JSON.parse(json.out)).toMatchObject({ isWhole: false, broken: { says: expect.stringContaining(says) } });
    const csv = await check(text, "--format", "csv");
    expect(csv.exit).toBe(2);
    expect(csv.out.trimEnd().split("\n").at(-1)).toMatch(/^unreadable,/);
  });

  test("reads standard input, and the year that is asked for", async () => {
    const { out } = await commandLine(["census", "check", "-", "--year", "2025"], SOUND);
    expect(out).toMatch(/^standard input: census of 2025, 1 child/);
    const wrong = await commandLine(["census", "check", "-", "--year", "2019"], SOUND);
    expect([wrong.exit, wrong.err]).toEqual([2, "levels-of-need: --year takes 2022, 2023, 2024, 2025, 2026, 2027\n"]);
  });

  test("says where there is no file", async () => {
    const { exit, err } = await commandLine(["census", "check", "no-such.xml"]);
    expect([exit, err]).toEqual([2, expect.stringContaining("does not exist")]);
  });
});

describe("levels-of-need census", () => {
  test("says what its commands are, with --help or without", async () => {
    const bare = await commandLine(["census"]);
    expect(bare.exit).toBe(0);
    expect(bare.out).toContain("  check     read a return");
    expect((await commandLine(["census", "--help"])).out).toBe(bare.out);
    expect((await commandLine(["help", "census", "check"])).out).toContain("levels-of-need census check FILE|-");
  });

  test("says which command was meant", async () => {
    const { exit, err } = await commandLine(["census", "chekc"]);
    expect([exit, err]).toEqual([2, "levels-of-need: no command census chekc; did you mean census check?\n"]);
  });
});
