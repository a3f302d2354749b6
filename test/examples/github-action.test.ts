import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { readArguments } from "../../src/cli/command.js";
import { check } from "../../src/cli/commands/check.js";
import { compare } from "../../src/cli/commands/compare.js";
import { prove } from "../../src/cli/commands/prove.js";

interface Action {
  readonly inputs: { readonly [name: string]: { readonly default?: string } };
  readonly runs: {
    readonly steps: readonly { readonly run: string; readonly env: { readonly [name: string]: string } }[];
  };
}

// it comes with the tools of the build, without types
const { load } = createRequire(import.meta.url)("js-yaml") as { load: (text: string) => unknown };
const read = (path: string): unknown => load(readFileSync(`examples/github-action/${path}`, "utf8"));
const action = read("action.yml") as Action;
const lines = action.runs.steps.flatMap(({ run }) => [...run.matchAll(/"\$TOOL" (\w+) ([^>\n]*)/g)]);

describe("the example action", () => {
  test("runs check, compare and prove with options that they take", () => {
    expect(lines.map(([, name]) => name)).toEqual(["check", "compare", "prove"]);
    for (const [, name = "", rest = ""] of lines) {
      const command = [check, compare, prove].find((one) => one.name === name);
      const words = rest
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll('"', ""));
      expect(command && readArguments(command, words).positionals).toHaveLength(name === "compare" ? 2 : 1);
    }
    expect(() => readArguments(prove, ["x", "--fail-onn", "error"])).toThrow("did you mean --fail-on?");
  });

  test("puts no input into a command as it stands, and names only inputs that there are", () => {
    for (const { run, env } of action.runs.steps) {
      expect(run).not.toContain("${{");
      for (const [, name = ""] of Object.values(env)
        .join(" ")
        .matchAll(/inputs\.([\w-]+)/g)) {
        expect(Object.keys(action.inputs)).toContain(name);
      }
    }
  });

  test("runs the version that this is", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(action.inputs.version?.default).toBe(version);
  });

  test("is called with few rights and no secret", () => {
    const workflow = read("workflows/thresholds.yml") as { permissions: object };
    expect(workflow.permissions).toEqual({
      ...{ contents: "read", "pull-requests": "write", "security-events": "write" },
    });
    expect(readFileSync("examples/github-action/workflows/thresholds.yml", "utf8")).not.toContain("secrets.");
  });
});
