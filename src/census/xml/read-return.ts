import { MisuseError } from "../../kernel/misuse-error.js";
import { optionsTaken } from "../../kernel/options-taken.js";
import type { Result } from "../../kernel/result.js";
import type { CensusChild } from "../return/child.js";
import type { CensusHeader } from "../return/header.js";
import { CENSUS_YEARS, type CensusYear } from "../return/year.js";
import { BrokenReturn } from "./broken-return.js";
import { RETURN_LIMITS } from "./limits.js";
import type { CensusProblem } from "./problem.js";
import type { HeaderPart, ReadReturnOptions, ReturnPart } from "./return-part.js";
import { returnReader } from "./return-reader.js";
import { type ReturnSource, textPieces } from "./text-pieces.js";

/**
 * Everything that reading a return gives, in the order of the file: the header, each child, and each problem where it is met. The last part
 * is `end` where the return was read to its end, and `broken` where it could not be.
 *
 * No more is read than is asked for: a return of any size takes little memory. What the source throws is thrown.
 *
 * @example
 * for await (const part of returnParts(createReadStream("return.xml"))) if (part.kind === "child") count(part.child);
 */
export async function* returnParts(
  source: ReturnSource,
  options: ReadReturnOptions = {},
): AsyncGenerator<ReturnPart, void, undefined> {
  if (options.year !== undefined && !CENSUS_YEARS.includes(options.year))
    throw new MisuseError(`returnParts: expected one of ${CENSUS_YEARS.join(", ")} as \`year\``);
  const reader = returnReader(options, RETURN_LIMITS);
  for await (const piece of textPieces(source)) {
    reader.write(piece);
    yield* reader.taken();
    if (reader.isOver()) return;
  }
  reader.end();
  yield* reader.taken();
}

/** A return whose header was read, and whose children are still to be read. */
export interface OpenReturn {
  readonly header: CensusHeader;
  /** The census year by which it is read: that of its reference date, or the one that was asked for. */
  readonly year: CensusYear;
  /**
   * Its children, one after another, to be gone through once.
   *
   * Whoever is given the last of them without a throw has seen the whole return: where it cannot be read to its end,
   * `BrokenReturn` is thrown with the problem.
   */
  readonly children: AsyncIterable<CensusChild>;
}

/** How a return is opened. */
export interface OpenReturnOptions extends ReadReturnOptions {
  /** Called with each problem that does not stop the rest from being read, in the order of the file. */
  readonly onProblem: (problem: CensusProblem) => void;
}

/**
 * The header of a return and its children, which are read as they are asked for; or why nothing of it can be read.
 *
 * What is wrong further on goes to `onProblem` and the rest is read. Where the reading ends before the return does, going
 * through the children throws `BrokenReturn`.
 *
 * @example
 * const read = await readReturn(createReadStream("return.xml"), { onProblem: ({ says }) => console.warn(says) });
 * if (read.ok) for await (const child of read.value.children) console.log(child.episodes.length);
 */
export async function readReturn(
  source: ReturnSource,
  options: OpenReturnOptions,
): Promise<Result<OpenReturn, CensusProblem>> {
  const { onProblem } = optionsTaken("readReturn", options);
  const parts = returnParts(source, options);
  for (;;) {
    const { value: part, done } = await parts.next();
    if (done === true) throw new RangeError("a return ended without an end");
    if (part.kind === "problem") onProblem(part.problem);
    if (part.kind === "broken") return { ok: false, problems: [part.problem] };
    if (part.kind === "header") return { ok: true, value: opened(part, parts, options) };
  }
}

function opened(
  { header, year }: HeaderPart,
  parts: AsyncGenerator<ReturnPart, void, undefined>,
  { onProblem }: OpenReturnOptions,
): OpenReturn {
  return Object.freeze({ header, year, children: childrenOf(parts, onProblem) });
}

async function* childrenOf(
  parts: AsyncGenerator<ReturnPart, void, undefined>,
  onProblem: (problem: CensusProblem) => void,
): AsyncGenerator<CensusChild, void, undefined> {
  for await (const part of parts) {
    if (part.kind === "child") yield part.child;
    else if (part.kind === "problem") onProblem(part.problem);
    else if (part.kind === "broken") throw new BrokenReturn(part.problem);
  }
}
