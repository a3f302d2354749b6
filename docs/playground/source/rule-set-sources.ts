import { examples } from "playground:examples";
import type { RuleSet, Thresholds } from "levels-of-need/engine";
import type { LintFinding, Problem, SourceFile } from "levels-of-need/rule-sets";
import { madeReady, nationalThresholds } from "./thresholds-at-hand.js";

export const NATIONAL = "england";

/** Rule sets that come with the page, by what is shown of them in a list. */
export const CHOICES: readonly { readonly id: string; readonly title: string }[] = [
  { id: NATIONAL, title: "England: the national rules" },
  ...examples.map(({ id, title }) => ({ id, title })),
];

/** What became of a rule file: thresholds that can be asked, or every problem; and what its author should look at. */
export interface Opened {
  readonly thresholds?: Thresholds;
  readonly problems: readonly Problem[];
  /** Looked for when it is asked for, since it takes a while. */
  readonly findings: (on: string) => Promise<readonly LintFinding[]>;
}

/** A rule set that comes with the page. */
export async function openExample(id: string): Promise<Opened> {
  const example = examples.find((one) => one.id === id);
  if (example === undefined) return { thresholds: await nationalThresholds(), problems: [], findings: async () => [] };
  const { files } = await example.load();
  return openFiles(files);
}

/** The rule set in one file, or in the files of a folder. */
export async function openFiles(files: readonly SourceFile[]): Promise<Opened> {
  const [national, { readRuleSet, lintRuleSet }] = await Promise.all([nationalThresholds(), import("./reading.js")]);
  const bases: readonly RuleSet[] = [national.ruleSet];
  const [only] = files;
  const source = files.length === 1 && only !== undefined ? only.text : files;
  const options = { bases, ...(files.length === 1 && only !== undefined ? { file: only.path } : {}) };
  const read = readRuleSet(source, options);
  if (!read.ok) return { problems: read.problems, findings: async () => [] };
  const findings = async (on: string): Promise<readonly LintFinding[]> => {
    const linted = lintRuleSet(source, { ...options, on });
    return linted.ok ? linted.value : [];
  };
  return { thresholds: await madeReady(read.value), problems: [], findings };
}

/** The texts of files that somebody chose or dropped; they are read here and go nowhere. */
export function textsOf(files: Iterable<File>): Promise<readonly SourceFile[]> {
  return Promise.all([...files].map(async (file) => ({ path: file.name, text: await file.text() })));
}
