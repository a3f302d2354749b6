import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LISTED: ReadonlySet<string> = new Set([
  "package.json",
  "tsconfig.json",
  "tsup.config.ts",
  "package-lock.json",
  "src",
  "rules",
  "examples",
  "test",
  "docs",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
]);

/** What stands at the top of the repository and is neither listed, nor a dotfile, nor ignored by git. */
export function strangersAtTop(root: string): readonly string[] {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8").split("\n").filter(Boolean).map(asPattern);
  return readdirSync(root)
    .filter((name) => !name.startsWith(".") && !LISTED.has(name))
    .filter((name) => !ignored.some((pattern) => pattern.test(name)));
}

function asPattern(line: string): RegExp {
  const parts = line.replace(/^\/|\/$/g, "").split("*");
  return new RegExp(`^${parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`);
}
