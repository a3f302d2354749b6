import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, Logger, LogLevel, type TypeDocOptions } from "typedoc";
import type {} from "typedoc-plugin-markdown";
import type { Document, SiteProblem } from "./document.js";
import { REFERENCE } from "./places.js";

/** The reference as pages of Markdown, and what TypeDoc complains of: an export that says nothing of itself, a lost link. */
export interface Reference {
  readonly documents: readonly Document[];
  readonly problems: readonly SiteProblem[];
}

/** An entry of the package: how it is imported, and the file in `src` that it is made from. */
interface Entry {
  readonly name: string;
  readonly file: string;
}

/** The page of the main entry; `index` is the list of them all. */
const MAIN = "main.md";

function pageFor(file: string): string {
  return file === "index.md" ? MAIN : file;
}

/** Keeps what TypeDoc says, and prints nothing. */
class Kept extends Logger {
  readonly complaints: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.complaints.push(message);
  }
}

/** Describes every entry that `package.json` exports: one page for each, and one that lists them. */
export async function reference(root: string): Promise<Reference> {
  const entries = entriesOf(root);
  const out = mkdtempSync(join(tmpdir(), "levels-of-need-reference-"));
  try {
    const complaints = await described(root, entries, out);
    const pages = readdirSync(out).filter((file) => file.endsWith(".md") && file !== "README.md");
    const says = rowsOf(root);
    const documents = pages.map((file): Document => {
      const text = asHeaded(readFileSync(join(out, file), "utf8")).replaceAll("](index.md", `](${MAIN}`);
      const entry = entries.find((each) => each.file === `src/${file.replace(/\.md$/, ".ts")}`);
      const title = `# ${entry?.name ?? file}\n\n${says.get(entry?.name ?? "") ?? ""}\n`;
      return { source: `${REFERENCE}/${pageFor(file)}`, markdown: text.replace(/^# .*\n/, title) };
    });
    return {
      documents: [indexOf(entries, says), ...documents],
      problems: complaints.map((text) => ({ file: "reference", says: text })),
    };
  } finally {
    rmSync(out, { recursive: true });
  }
}

/**
 * TypeDoc numbers the name of an export that runs together with a member of another (`BackTestCounts`, and `counts` of `BackTest`), though
 * the heading of a member holds its own name alone. Where only one heading has the name, links lead there.
 */
function asHeaded(text: string): string {
  const headings = [...text.matchAll(/^#+ (\w+)$/gm)].map(([, name = ""]) => name.toLowerCase());
  return text.replace(/\]\(#(\w+)-1\)/g, (link, name: string) =>
    headings.filter((heading) => heading === name).length === 1 ? `](#${name})` : link,
  );
}

/** Runs TypeDoc with its Markdown plugin, and returns its complaints. */
async function described(root: string, entries: readonly Entry[], out: string): Promise<readonly string[]> {
  const options: TypeDocOptions & Readonly<Record<string, unknown>> = {
    logLevel: LogLevel.Warn,
    plugin: ["typedoc-plugin-markdown"],
    tsconfig: join(root, "tsconfig.json"),
    entryPoints: entries.map(({ file }) => join(root, file)),
    // the compiler has checked them already, and what it may not check here is what the build puts in
    skipErrorChecking: true,
    readme: "none",
    disableSources: true,
    disableGit: true,
    validation: { notDocumented: true, invalidLink: true, notExported: false },
    requiredToBeDocumented: ["Class", "Enum", "Function", "Interface", "TypeAlias", "Variable"],
    outputFileStrategy: "modules",
    entryFileName: "README.md",
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    parametersFormat: "table",
    interfacePropertiesFormat: "table",
    typeDeclarationFormat: "table",
    tableColumnSettings: { hideModifiers: true },
  };
  const app = await Application.bootstrapWithPlugins(options);
  const kept = new Kept();
  app.logger = kept;
  const project = await app.convert();
  if (project === undefined) return [...kept.complaints, "TypeDoc could not read the source"];
  app.validate(project);
  await app.outputs.writeOutput({ name: "markdown", path: out }, project);
  return kept.complaints;
}

function entriesOf(root: string): readonly Entry[] {
  const { name, exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, unknown>>;
  };
  return Object.keys(exports)
    .filter((key) => !key.includes("*") && !key.endsWith(".json"))
    .map((key) => ({ name: name + key.slice(1), file: `src/${key === "." ? "index" : key.slice(2)}.ts` }));
}

/** What README says of each entry, so that it is said once. */
function rowsOf(root: string): ReadonlyMap<string, string> {
  const rows = readFileSync(join(root, "README.md"), "utf8").matchAll(/^\| `([^`]+)` \| (.+) \|$/gm);
  return new Map([...rows].map(([, name = "", says = ""]) => [name, `It gives: ${says}.`]));
}

function indexOf(entries: readonly Entry[], says: ReadonlyMap<string, string>): Document {
  const rows = entries.map(
    ({ name, file }) =>
      `- [\`${name}\`](${pageFor(file.slice("src/".length).replace(/\.ts$/, ".md"))}). ${says.get(name) ?? ""}`,
  );
  const markdown = `# Reference\n\nEvery entry of the package, and all that it exports.\n\n${rows.join("\n")}\n`;
  return { source: `${REFERENCE}/README.md`, markdown };
}
