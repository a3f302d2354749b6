import { isObject } from "../../kernel/json.js";
import { pointer } from "../../kernel/pointer.js";
import { MOST_FILES, MOST_TEXT } from "../limits.js";
import type { Locate, RuleSetProblem } from "../problem.js";
import { type Findings, startReport } from "../report.js";
import { PARTS, partIn, withoutSchema } from "./folder-parts.js";
import { type Parsed, parseText } from "./parse-text.js";

/** One file of a folder, with its text. */
export interface FolderFile {
  readonly path: string;
  readonly text: string;
}

interface ReadFile {
  readonly path: string;
  /** The last part of the path without `.json`. */
  readonly name: string;
  readonly parsed: Parsed;
}

/** The files of a folder by what they hold. */
interface Folder {
  readonly head: ReadFile | undefined;
  readonly parts: ReadonlyMap<string, ReadFile>;
  readonly rules: readonly ReadFile[];
  readonly duties: readonly ReadFile[];
}

const HEAD = "rule-set";

/**
 * The rule set of a folder as if it stood in one file, with every problem placed in the file that it comes from.
 *
 * `rule-set.json` holds the set; `sources.json`, `actions.json` and their like one list of it each; every other file a
 * rule or, if its event is `duty`, a duty.
 */
export function parseFolder(files: readonly FolderFile[]): Parsed {
  const findings = startReport(unplaced);
  if (isTooLarge(files, findings)) return { locate: unplaced, problems: findings.problems() };
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const read = inOrder.map(({ path, text }) => ({ path, name: nameOf(path), parsed: parseText(text, path) }));
  const { folder, lost } = sort(read, findings);
  const problems = [...findings.problems(), ...read.flatMap(({ parsed }) => parsed.problems), ...misplaced(folder)];
  const value = folder.head?.parsed.value;
  const locate = locateIn(folder);
  if (!isObject(value)) return { locate, problems, ...(value === undefined ? {} : { value }) };
  const parts = [...folder.parts].map(([key, { parsed }]) => [key, partIn(parsed.value, key).part] as const);
  const rules = folder.rules.map(({ parsed }) => withoutSchema(parsed.value));
  const duties = folder.duties.map(({ parsed }) => withoutSchema(parsed.value));
  return { value: { ...value, ...Object.fromEntries(parts), rules, duties }, locate, problems, lost };
}

function isTooLarge(files: readonly FolderFile[], findings: Findings): boolean {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_TEXT) findings.add("too-large", [], { most: MOST_TEXT, of: "characters" });
  if (files.length > MOST_FILES) findings.add("too-large", [], { most: MOST_FILES, of: "files" });
  return findings.problems().length > 0;
}

/** The files by what they hold, and the names of rules in files that could not be parsed. */
function sort(read: readonly ReadFile[], findings: Findings): { readonly folder: Folder; readonly lost: string[] } {
  const named = new Map<string, ReadFile>();
  const others: ReadFile[] = [];
  for (const file of read) {
    const isPart = file.name === HEAD || PARTS.includes(file.name);
    if (isPart && named.has(file.name)) {
      findings.add("duplicate-name", [], { what: "the file", name: `${file.name}.json` });
    } else if (isPart) named.set(file.name, file);
    else others.push(file);
  }
  const head = named.get(HEAD);
  if (head === undefined) findings.add("missing-file", [], { file: `${HEAD}.json` });
  named.delete(HEAD);
  const parsed = others.filter((file) => file.parsed.value !== undefined);
  const lost = others.filter((file) => file.parsed.value === undefined).map(({ name }) => name);
  const isParsed = ([, file]: readonly [string, ReadFile]): boolean => file.parsed.value !== undefined;
  const duties = parsed.filter(isDuty);
  const rules = parsed.filter((file) => !isDuty(file));
  return { folder: { head, parts: new Map([...named].filter(isParsed)), rules, duties }, lost };
}

function isDuty({ parsed: { value } }: ReadFile): boolean {
  return isObject(value) && isObject(value.event) && value.event.type === "duty";
}

/** Rules in files of another name, and parts that stand in `rule-set.json` though they have a file of their own. */
function misplaced({ head, parts, rules, duties }: Folder): readonly RuleSetProblem[] {
  const misnamed = [...rules, ...duties].flatMap(({ name: file, parsed }) => {
    const name = isObject(parsed.value) ? parsed.value.name : undefined;
    if (typeof name !== "string" || file === name) return [];
    const findings = startReport(parsed.locate);
    findings.add("file-name", ["name"], { name, file: `${file}.json` });
    return findings.problems();
  });
  if (head === undefined || !isObject(head.parsed.value)) return misnamed;
  const findings = startReport(head.parsed.locate);
  for (const key of [...parts.keys(), "rules", "duties"]) {
    if (Object.hasOwn(head.parsed.value, key)) findings.add("own-file", [key], { key }, "key");
  }
  return [...misnamed, ...findings.problems()];
}

function locateIn({ head, parts, ...lists }: Folder): Locate {
  return (path, spot) => {
    const [key = "", place, ...rest] = path;
    const part = parts.get(String(key));
    if (part !== undefined) {
      const { isWrapped } = partIn(part.parsed.value, String(key));
      return part.parsed.locate(isWrapped ? path : path.slice(1), spot);
    }
    const file = key === "rules" || key === "duties" ? lists[key][Number(place ?? -1)] : undefined;
    if (file !== undefined) return file.parsed.locate(rest, spot);
    return (head?.parsed.locate ?? unplaced)(path, spot);
  };
}

const unplaced: Locate = (path) => ({ at: pointer(path) });

function nameOf(path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? path;
  return last.replace(/\.json$/, "");
}
