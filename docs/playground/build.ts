import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile, type Plugin } from "esbuild";
import { compile } from "levels-of-need/engine";
import { england } from "levels-of-need/england";

/** One file of the built page. */
export interface BuiltFile {
  readonly name: string;
  readonly bytes: number;
  readonly gzipped: number;
  /** Whether it is there before the first question can be answered. */
  readonly isFirst: boolean;
}

interface Example {
  readonly id: string;
  readonly title: string;
  /** The file, or the folder. */
  readonly path: string;
}

/** Builds the page into a folder, which is emptied first, and says what lies there. Needs the built package. */
export async function buildPlayground(root: string, outdir: string): Promise<readonly BuiltFile[]> {
  const page = join(root, "docs/playground");
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      main: join(page, "source/main.ts"),
      prover: join(page, "source/prover.ts"),
      style: join(page, "style/style.css"),
    },
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2023",
    minify: true,
    metafile: true,
    legalComments: "none",
    chunkNames: "[name]-[hash]",
    logLevel: "warning",
    // the bundler has the package in parts that lean on each other
    logOverride: { "ignored-bare-import": "silent" },
    plugins: [playgroundData(root)],
  });
  cpSync(join(page, "index.html"), join(outdir, "index.html"));
  const first = new Set(["index.html", "style.css", ...reachedAtOnce(metafile.outputs, "main.js")]);
  return readdirSync(outdir)
    .sort()
    .map((name) => {
      const text = readFileSync(join(outdir, name));
      return { name, bytes: text.length, gzipped: gzipSync(text, { level: 9 }).length, isFirst: first.has(name) };
    });
}

/** The files that a file imports before it runs, itself among them. */
function reachedAtOnce(outputs: Metafile["outputs"], name: string): readonly string[] {
  const found = Object.entries(outputs).find(([path]) => basename(path) === name)?.[1];
  const loaded = (found?.imports ?? []).filter(({ kind }) => kind === "import-statement");
  return [name, ...loaded.flatMap(({ path }) => reachedAtOnce(outputs, basename(path)))];
}

/** What the page has from the package as data: the first questions, and rule files as text. */
function playgroundData(root: string): Plugin {
  const examples = examplesIn(root);
  const sources: Readonly<Record<string, () => string>> = {
    "playground:first-questions": firstQuestions,
    "playground:examples": () => `export const examples = [${examples.map(exampleSource).join(",")}];`,
    ...Object.fromEntries(
      examples.map(({ id, path }) => [
        `playground:example/${id}`,
        () => `export const files = ${JSON.stringify(filesAt(join(root, path)))};`,
      ]),
    ),
  };
  return {
    name: "playground-data",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^playground:/ }, ({ path }) => ({ path, namespace: "playground", sideEffects: false }));
      onLoad({ filter: /.*/, namespace: "playground" }, ({ path }) => {
        const contents = sources[path]?.();
        return contents === undefined ? undefined : { contents, loader: "js", resolveDir: root };
      });
    },
  };
}

function exampleSource({ id, title }: Example): string {
  return `{ id: ${JSON.stringify(id)}, title: ${JSON.stringify(title)}, load: () => import("playground:example/${id}") }`;
}

/** The page asks these while the rules are on their way. */
function firstQuestions(): string {
  const ruleSet = england();
  const on = ruleSet.inForce?.from ?? "";
  const questions = compile(ruleSet)
    .indicate({ on, facts: {} })
    .ask.filter(({ kind }) => kind === "danger");
  const asked = new Set(questions.map(({ fact }) => fact));
  const facts = ruleSet.facts.filter(({ id }) => asked.has(id));
  return `export const firstQuestions = ${JSON.stringify(questions)};\nexport const firstFacts = ${JSON.stringify(facts)};`;
}

function examplesIn(root: string): readonly Example[] {
  const councils = "examples/councils";
  const files = readdirSync(join(root, councils)).filter((name) => name.endsWith(".json"));
  const fictional = [...files.map((name) => `${councils}/${name}`), `${councils}/borchester`].map((path): Example => {
    const id = basename(path, ".json");
    return { id, path, title: `${titleAt(join(root, path))} (fictional${REMARKS[id] ?? ""})` };
  });
  return [
    ...["staffordshire", "wolverhampton"].map((id): Example => {
      const path = `rules/${id}.json`;
      return { id, path, title: titleAt(join(root, path)) };
    }),
    ...fictional.toSorted((a, b) => (a.title < b.title ? -1 : 1)),
  ];
}

const REMARKS: Readonly<Record<string, string>> = {
  "refused-on-purpose": ", and refused on purpose: shows problems",
  "careless-on-purpose": ", and careless on purpose: shows what is worth a look",
};

function titleAt(path: string): string {
  const text = readFileSync(path.endsWith(".json") ? path : join(path, "rule-set.json"), "utf8");
  return /"title":\s*"([^"]*)"/.exec(text)?.[1] ?? basename(path);
}

function filesAt(path: string): readonly { readonly path: string; readonly text: string }[] {
  if (path.endsWith(".json")) return [{ path: basename(path), text: readFileSync(path, "utf8") }];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ path: name.replaceAll("\\", "/"), text: readFileSync(join(path, name), "utf8") }));
}

/** What was built, in lines for whoever built it. */
export function sizeLines(files: readonly BuiltFile[]): readonly string[] {
  const sum = (some: readonly BuiltFile[]): string =>
    `${(some.reduce((total, { gzipped }) => total + gzipped, 0) / 1000).toFixed(1)} kB gzipped`;
  const first = files.filter(({ isFirst }) => isFirst);
  return [
    `first load: ${sum(first)} (${first.map(({ name }) => name).join(", ")})`,
    `all that can be loaded: ${sum(files)}`,
  ];
}
