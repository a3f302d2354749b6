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

describe("the laws P1 to P12", () => {
  const rows = [...table.matchAll(/^\| (P\d+) \|.*\| (.+) \|$/gm)].map(([, law = "", place = ""]) => ({ law, place }));
  const laws = Array.from({ length: 12 }, (_, more) => `P${more + 1}`);
  /** It speaks of timescales, and waits for them. */
  const waiting = existsSync("src/timescales") ? [] : ["P10"];

  test("each have a place in test/README.md", () => {
    expect(laws.filter((law) => !rows.some((row) => row.law === law))).toEqual([]);
    const placeless = rows.filter(({ place }) => !place.startsWith("`"));
    expect(placeless.map(({ law }) => law)).toEqual(waiting);
  });

  test("are in that place, in tests whose titles begin with their number", () => {
    const placed = rows.filter(({ place }) => place.startsWith("`"));
    const astray = placed.filter(({ law, place }) => {
      const code = readFileSync(folder + place.replaceAll("`", ""), "utf8");
      return !new RegExp(`\\(\\s*["\`]${law} `).test(code);
    });
    expect(astray.map(({ law, place }) => `${law} in ${place}`)).toEqual([]);
  });
});
