import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine, inFolder } from "./in-process.js";

describe("census generate", () => {
  it("writes a return that census check finds nothing wrong with", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "return.xml");
      const said = await commandLine(["census", "generate", "-o", file, "--children", "60", "--seed", "4"]);
      expect(said).toMatchObject({ exit: 0, out: "" });
      expect(said.err).toContain("60 children who do not exist");
      expect(readFileSync(file, "utf8")).toContain("SYNTHETIC");
      expect((await commandLine(["census", "check", file])).exit).toBe(0);
    });
  });

  it("writes the same for the same seed", async () => {
    await inFolder(async (folder) => {
      const files = ["one.xml", "other.xml"].map((name) => join(folder, name));
      for (const file of files) await commandLine(["census", "generate", "-o", file, "--children", "30"]);
      const [one, other] = files.map((file) => readFileSync(file, "utf8"));
      expect(one).toBe(other);
    });
  });

  it("prints how it compares with what was published, also without a file", async () => {
    const said = await commandLine(["census", "generate", "--calibration", "--children", "3000", "--authority", "336"]);
    expect(said.exit).toBe(0);
    expect(said.out).toContain("authority 336");
    expect(said.out).toContain("Every row is within what chance does.");
    expect(said.out).toContain("* not published of this authority: England's");
    expect(said.out).toContain("Open Government Licence");
  });

  it("leaves a file that is there already as it is", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "mine.xml");
      writeFileSync(file, "mine");
      const said = await commandLine(["census", "generate", "-o", file, "--children", "10"]);
      expect(said.exit).toBe(2);
      expect(readFileSync(file, "utf8")).toBe("mine");
      expect(readdirSync(folder)).toEqual(["mine.xml"]);
    });
  });

  it.each([
    [[], "give a file with -o FILE"],
    [["-o", "x.xml", "--year", "2019"], "--year takes"],
    [["-o", "x.xml", "--children", "0"], "--children takes a whole number"],
    [["-o", "x.xml", "--seed", "-1.5"], ""],
    [["-o", "x.xml", "--authority", "E10000028"], "--authority takes the three digits"],
  ])("refuses %j with a sentence", async (args, says) => {
    const said = await commandLine(["census", "generate", ...args]);
    expect(said).toMatchObject({ exit: 2, out: "" });
    expect(said.err).toContain(says);
    expect(said.err).not.toContain("    at ");
  });
});
