import { calibration } from "../../census/generate/calibration.js";
import { type GeneratedReturn, type GenerateOptions, generateReturn } from "../../census/generate/generate-return.js";
import { MOST_CHILDREN } from "../../census/generate/identifiers.js";
import { publishedAuthorities } from "../../census/generate/statistics.js";
import type { CensusChild } from "../../census/return/child.js";
import { CENSUS_YEARS } from "../../census/return/year.js";
import { writeReturn } from "../../census/xml/write-return.js";
import { writeWhole } from "../../node/save.js";
import { type Arguments, type Command, UsageError } from "../command.js";
import { stepsOn } from "../progress.js";
import { refuse } from "../refuse.js";
import type { ExitCode, Terminal } from "../terminal.js";
import { calibrationTable } from "./calibration-table.js";
import { ended } from "./ended.js";
import { yearOf } from "./year-option.js";

const CHILDREN = 1000;
const YEAR = 2026;

/** `levels-of-need census generate`: a return of children who do not exist. */
export const generate: Command = {
  name: "census generate",
  summary: "make up a return without an error by the rules of the census, drawn by published statistics",
  takes: "",
  positionals: [0, 0],
  options: {
    output: { value: "FILE", short: "o", says: "the file for the return; it is written whole or not at all" },
    year: { value: "YYYY", says: `the census year: ${CENSUS_YEARS.join(", ")}; ${YEAR} if left out` },
    children: { value: "N", says: `how many children; ${CHILDREN} if left out` },
    seed: { value: "N", says: "a whole number: the same one makes the same return; 1 if left out" },
    authority: {
      value: "NNN",
      says: "the three digits of an authority by whose counts it is drawn; England's if left out",
    },
    calibration: { says: "print how the return compares with what was published, and what chance may do" },
  },
  help: `No child in it exists. The header says that it is synthetic, and every local id begins with SYN.
How often things happen is as published for the year ending 31 March 2024. Ages, and what goes with what, were not published
and are made up, so that nothing about children or councils can be learnt from it.
Exit code: 0 when it was made; 1 when a row of --calibration is further off than chance does; 2 when it could not be written.`,
  run,
};

async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const output = args.option("output");
  const compares = args.has("calibration");
  if (output === undefined && !compares) {
    throw new UsageError("give a file with -o FILE, or --calibration to see the table alone");
  }
  const options = optionsOf(args);
  const made = generateReturn(options);
  const compared = calibration(options);
  const progress = stepsOn(terminal);
  const interrupted = terminal.interrupted();
  let number = 0;
  const children = (async function* (): AsyncGenerator<CensusChild> {
    for (const child of made.children) {
      if (compares) compared.child(child);
      number += 1;
      if (number % TURN === 0) {
        progress.show(number, options.children);
        // Between children the machine may tell that somebody wants the command to end.
        await new Promise((resolve) => setImmediate(resolve));
        interrupted.throwIfAborted();
      }
      yield child;
    }
  })();
  try {
    const saved = await save(output, made, children, options, terminal);
    if (saved !== 0) return saved;
  } catch (error) {
    return ended(error, terminal);
  } finally {
    progress.end();
  }
  if (!compares) return 0;
  const table = compared.end();
  terminal.out(calibrationTable(table, made.attribution));
  return table.rows.every(({ within }) => within) ? 0 : 1;
}

const TURN = 500;

async function save(
  output: string | undefined,
  made: GeneratedReturn,
  children: AsyncIterable<CensusChild>,
  { year, children: number }: GenerateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (output === undefined) {
    for await (const _ of children);
    return 0;
  }
  const saved = await writeWhole(output, writeReturn(made.header, children, year));
  if (!saved.ok) return refuse(saved.problems, terminal);
  terminal.err(`${output}: ${number.toLocaleString("en-GB")} children who do not exist\n`);
  return 0;
}

function optionsOf(args: Arguments): GenerateOptions {
  const authority = args.option("authority");
  if (authority !== undefined && !publishedAuthorities().includes(authority)) {
    throw new UsageError("--authority takes the three digits of an authority of 2024, such as 860");
  }
  return {
    year: yearOf(args) ?? YEAR,
    children: numberOf(args, "children", 1, MOST_CHILDREN) ?? CHILDREN,
    seed: numberOf(args, "seed", 0, Number.MAX_SAFE_INTEGER) ?? 1,
    ...(authority !== undefined && { authority }),
  };
}

function numberOf(args: Arguments, name: string, least: number, most: number): number | undefined {
  const written = args.option(name);
  if (written === undefined) return undefined;
  const number = Number(written);
  if (/^\d{1,16}$/.test(written) && number >= least && number <= most) return number;
  throw new UsageError(`--${name} takes a whole number from ${least} to ${most}`);
}
