import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const source = readFileSync("src/ruleset/problem.ts", "utf8");
const details = source.slice(source.indexOf("interface ProblemDetails"), source.indexOf("type RuleSetProblemCode"));
const codes = [...details.matchAll(/^ {2}"?([a-z0-9-]+)"?: /gm)].map(([, code = ""]) => code);

const tests = ["test/ruleset", "test/node"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)))
  .filter((path) => path.endsWith(".ts") && !path.endsWith("codes.test.ts"))
  .map((path) => readFileSync(path, "utf8"));

describe("a code of a problem", () => {
  test("is written in kebab-case and stands once in the list", () => {
    expect(codes.length).toBeGreaterThan(80);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test.each(codes)("is raised by a test: %s", (code) => {
    expect(tests.some((text) => text.includes(code))).toBe(true);
  });
});
