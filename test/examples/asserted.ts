import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { builtIn } from "../../tsup.config.js";

/** A line of an example: an expression, and the value that the comment behind it promises. */
export interface Promised {
  readonly expression: string;
  readonly promised: unknown;
  readonly found: unknown;
}

const LINE = /^(?!(?:const|import|let)\b)(.+?);? +\/\/ ("[^"]*"|\[.*\]|\{.*\}|-?\d+(?:\.\d+)?|true|false)(?:, .*)?$/;

/** Runs a piece of code in which some lines end in `// value`, and says what each of them came to. */
export async function promisesKept(code: string, resolveDir: string): Promise<readonly Promised[]> {
  const kept = code.replace(new RegExp(LINE, "gm"), (_, expression: string, promised: string) => {
    const written = JSON.stringify(expression);
    return `promises.push({ expression: ${written}, promised: ${promised}, found: ${expression} });`;
  });
  const contents = `export const promises: unknown[] = [];\n${kept}`;
  const folder = mkdtempSync(join(tmpdir(), "levels-of-need-example-"));
  try {
    const outfile = join(folder, "example.mjs");
    const banner = {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    };
    const stdin = { contents, resolveDir, loader: "ts" } as const;
    const bundled = await build({
      stdin,
      bundle: true,
      platform: "node",
      format: "esm",
      // jsonc-parser's CommonJS asks for its parts by names that only run time knows.
      mainFields: ["module", "main"],
      banner,
      plugins: [builtIn],
      write: false,
      logLevel: "silent",
    });
    writeFileSync(outfile, bundled.outputFiles[0]?.text ?? "");
    return (await import(pathToFileURL(outfile).href)).promises;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
