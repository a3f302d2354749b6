import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../", import.meta.url));
const table = readFileSync(`${folder}README.md`, "utf8");
const named = [...table.matchAll(/^\|.*\| `([^`]+)` \|$/gm)].map(([, file = ""]) => file);

describe("the table of promises in test/README.md", () => {
  test("names every file of tests", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".test.ts"),
    );
    expect(files).toContain("architecture/layers.test.ts");
    expect(files.filter((path) => !named.includes(path.replaceAll("\\", "/"))).sort()).toEqual([]);
  });

  test("names no file that is not there", () => {
    expect(named.filter((path) => !existsSync(folder + path))).toEqual([]);
  });
});
