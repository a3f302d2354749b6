import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine, inFolder } from "./in-process.js";

const COUNCIL = "examples/councils/borchester";

describe("levels-of-need document", () => {
  it("writes a document as on the day that it is asked for", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "thresholds.html");
      const said = await commandLine(["document", COUNCIL, "-o", file, "--on", "2026-11-22"]);
      expect(said).toEqual({ exit: 0, out: `${file} written\n`, err: "" });
      const html = readFileSync(file, "utf8");
      expect(html).toContain('<h1 id="document">Borchester levels of need</h1>');
      expect(html).toContain("22 November 2026");
      expect(readdirSync(folder)).toEqual(["thresholds.html"]);
    });
  });

  it("prints it where no file is named, and says which day it took from the clock", async () => {
    const { exit, out, err } = await commandLine(["document", "england", "--kind", "guide", "--format", "markdown"]);
    expect(exit).toBe(0);
    expect(out).toContain("# Levels of need: England");
    expect(err).toBe("printed as on today, 2026-11-21 by this machine's clock; --on names another day\n");
  });

  it.each(["family", "child", "transparency", "impact"])("prints the one called %s", async (kind) => {
    const { exit, out } = await commandLine(["document", COUNCIL, "--kind", kind, "--on", "2026-11-22"]);
    expect(exit).toBe(0);
    expect(out).toContain(`kind=${kind} on=2026-11-22 set=borchester`);
  });

  it("prints the difference from another set", async () => {
    const args = ["document", "examples/councils/five-levels.json", "--kind", "difference", "--before", "england"];
    const { exit, out } = await commandLine([...args, "--on", "2026-11-22"]);
    expect(exit).toBe(0);
    expect(out).toContain("What this does not say</h2>");
    const markdown = await commandLine([...args, "--format", "markdown", "--on", "2026-11-22"]);
    expect(markdown.out).toContain("## What this does not say");
  });

  it("finds the one number that was changed on a paper, under its rule", async () => {
    await inFolder(async (folder) => {
      const paper = join(folder, "thresholds.md");
      await commandLine(["document", COUNCIL, "-o", paper, "--format", "markdown", "--on", "2026-11-22"]);
      const clean = await commandLine(["document", COUNCIL, "--check", paper]);
      expect(clean).toMatchObject({ exit: 0, out: expect.stringMatching(/: all \d{4} lines say what the rules say/) });
      writeFileSync(paper, readFileSync(paper, "utf8").replace("12 late marks or more", "13 late marks or more"));
      const { exit, out } = await commandLine(["document", "--check", paper, COUNCIL]);
      expect(exit).toBe(1);
      expect(out).toBe(
        [
          `${paper}: 1 sentence does not say what the rules say (borchester 2026.2.0, as on 22 November 2026)`,
          "",
          "rule borchester-three-signs",
          "  changed",
          "    rules: Late marks in the last 12 weeks: 12 late marks or more",
          "    paper: Late marks in the last 12 weeks: 13 late marks or more",
          "",
        ].join("\n"),
      );
    });
  });

  it("writes over what it wrote before, and over nothing that somebody wrote or edited", async () => {
    await inFolder(async (folder) => {
      const [file, own] = [join(folder, "guide.html"), join(folder, "own.html")];
      const print = (path: string) =>
        commandLine(["document", COUNCIL, "-o", path, "--kind", "guide", "--on", "2026-11-22"]);
      await print(file);
      expect(await print(file)).toMatchObject({ exit: 0 });
      writeFileSync(file, readFileSync(file, "utf8").replace("You need not be sure", "You must be sure"));
      expect(await print(file)).toEqual({
        exit: 2,
        out: "",
        err: expect.stringContaining("was edited since it was printed"),
      });
      expect(readFileSync(file, "utf8")).toContain("You must be sure");
      writeFileSync(own, "<!doctype html>\n<p>mine</p>\n");
      expect(await print(own)).toEqual({ exit: 2, out: "", err: expect.stringContaining("is there already") });
    });
  });

  it("says what was asked for that it cannot do", async () => {
    await inFolder(async (folder) => {
      const paper = join(folder, "other.md");
      writeFileSync(paper, "# Ours\n");
      const said = async (...args: string[]): Promise<string> => {
        const { exit, out, err } = await commandLine(["document", ...args]);
        expect({ exit, out }).toEqual({ exit: 2, out: "" });
        return err;
      };
      expect(await said(COUNCIL, "--check", paper)).toContain("cannot be checked: it does not say at its head");
      expect(await said(COUNCIL, "--check", join(folder, "none.md"))).toContain("does not exist");
      expect(await said(COUNCIL, "--check", paper, "--kind", "guide")).toContain("--check goes with");
      expect(await said(COUNCIL, "--kind", "difference")).toContain("belong together");
      expect(await said(COUNCIL, "--kind", "poster")).toContain("--kind takes full or family");
      expect(await said("examples/councils/refused-on-purpose.json")).toContain("refused-on-purpose.json");
      expect(await said(COUNCIL, "-o", join(folder, "none", "x.html"), "--on", "2026-11-22")).toContain(
        "could not be written: its folder does not exist",
      );
    });
  });
});
