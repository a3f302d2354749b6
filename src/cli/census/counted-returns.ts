import type { CountedReturn } from "../../census/backtest/counts.js";
import type { CensusChild } from "../../census/return/child.js";
import { type CensusYear, censusPeriod } from "../../census/return/year.js";
import { returnParts } from "../../census/xml/read-return.js";
import type { Problem } from "../../kernel/problem.js";
import {
  type Checkpoint,
  digestOfFile,
  readCheckpoint,
  removeCheckpoint,
  saveCheckpoint,
} from "../../node/census/checkpoint.js";
import { openReturnFile } from "../../node/census/open-return.js";
import { UsageError } from "../command.js";
import { progressOn } from "../progress.js";
import { problemReport } from "../report.js";
import { Interrupted, type Terminal } from "../terminal.js";

/** Something that counts the children of returns, and can be begun with what was counted before. */
interface Counting<Counts> {
  begin(counted: CountedReturn): void;
  child(child: CensusChild): void;
  counts(): Counts;
}

/** How returns are counted. */
interface CountedReturnsOptions<Counts> {
  readonly paths: readonly string[];
  readonly year: CensusYear | undefined;
  /** The file of the checkpoint, if the run may be gone on with. */
  readonly resume: string | undefined;
  /** What is asked, as a text: a run is gone on with only where it is the same. */
  readonly asked: string;
  readonly add: (one: Counts, other: Counts) => Counts;
}

/** Children between two checkpoints. */
const BETWEEN = 20_000;

/**
 * Everything counted of the returns, one after another; nothing where one of them could not be read to its end, which has been said then.
 *
 * With a checkpoint a run that was interrupted is gone on with: the returns are known by their digests, and children who
 * were counted are read again but not decided again.
 */
export async function countedReturns<Counts>(
  counting: Counting<Counts>,
  options: CountedReturnsOptions<Counts>,
  terminal: Terminal,
): Promise<Counts | undefined> {
  const { paths, resume, add } = options;
  const begun = resume === undefined ? undefined : await begunAt<Counts>(resume, options, terminal);
  if (begun === "refused") return undefined;
  const total = (): Counts =>
    begun?.from === undefined ? counting.counts() : add(begun.from.counts, counting.counts());
  const save = async (file: number, children: number): Promise<void> => {
    if (resume === undefined || begun === undefined) return;
    const saved = await saveCheckpoint(resume, { key: begun.key, file, children, counts: total() });
    if (!saved.ok) terminal.err(problemReport(saved.problems, "text", terminal));
  };
  for (const [file, path] of paths.entries()) {
    const passed = begun?.from === undefined || file > begun.from.file ? 0 : begun.from.children;
    if (begun?.from !== undefined && file < begun.from.file) continue;
    const problem = await counted(
      path,
      { passed, save: (children) => save(file, children) },
      counting,
      options,
      terminal,
    );
    if (problem !== undefined) {
      terminal.err(problemReport([problem], "text", terminal));
      return undefined;
    }
  }
  const counts = total();
  if (resume !== undefined) await removeCheckpoint(resume);
  return counts;
}

interface Place {
  /** Children who were counted before. */
  readonly passed: number;
  save(children: number): Promise<void>;
}

/** Counts one return; the problem for which it could not be read to its end. */
async function counted<Counts>(
  path: string,
  { passed, save }: Place,
  counting: Counting<Counts>,
  { year }: CountedReturnsOptions<Counts>,
  terminal: Terminal,
): Promise<Problem | undefined> {
  const file = await openReturnFile(path, () => terminal.standardInput(), terminal.interrupted());
  if (!file.ok) return file.problems[0];
  const { name, bytes, size, read } = file.value;
  const progress = progressOn(terminal, size, "children");
  let [children, problems] = [0, 0];
  try {
    for await (const part of returnParts(bytes, { file: name, ...(year === undefined ? {} : { year }) })) {
      if (part.kind === "broken") return part.problem;
      if (part.kind === "problem") problems++;
      if (part.kind === "header") counting.begin(countedReturn(part.header.authority, part.year));
      if (part.kind !== "child") continue;
      children++;
      if (children <= passed) continue;
      counting.child(part.child);
      progress.show({ rows: children, refused: 0, undated: 0, bytes: read() });
      if (children % BETWEEN === 0) await save(children);
    }
  } catch (error) {
    // Children who were counted before stay counted, also where it is interrupted before it is past them.
    if (error instanceof Interrupted) await save(Math.max(children, passed));
    throw error;
  } finally {
    progress.end();
  }
  if (problems > 0) {
    terminal.err(
      `${name}: ${problems} places could not be read as they stand; \`levels-of-need census check\` names them\n`,
    );
  }
  return undefined;
}

function countedReturn(authority: string | undefined, year: CensusYear): CountedReturn {
  // What is no number of an authority may be anything, and would be printed.
  const isNumber = authority !== undefined && /^\d{3}$/.test(authority);
  return { ...(isNumber ? { authority } : {}), period: censusPeriod(year) };
}

interface Begun<Counts> {
  readonly key: string;
  readonly from: Checkpoint<Counts> | undefined;
}

async function begunAt<Counts>(
  resume: string,
  { paths, asked, year }: CountedReturnsOptions<Counts>,
  terminal: Terminal,
): Promise<Begun<Counts> | "refused"> {
  if (paths.includes("-")) throw new UsageError("--resume needs files: standard input cannot be read a second time");
  const digests: string[] = [];
  for (const path of paths) {
    const digest = await digestOfFile(path);
    if (!digest.ok) {
      terminal.err(problemReport(digest.problems, "text", terminal));
      return "refused";
    }
    digests.push(digest.value);
  }
  const key = JSON.stringify([asked, year ?? "", digests]);
  const read = await readCheckpoint<Counts>(resume, key);
  if (!read.ok) {
    terminal.err(problemReport(read.problems, "text", terminal));
    return "refused";
  }
  if (read.value !== undefined) terminal.err(`going on from ${resume}\n`);
  return { key, from: read.value };
}
