import { LIMITS } from "../../../src/census/backtest/limits.js";

/** The limits that a text does not say, in a line or in full, however its lines are broken and its letters escaped. */
export function limitsMissingIn(text: string): readonly string[] {
  const plain = bare(text);
  return LIMITS.flatMap(({ short, says }) =>
    plain.includes(bare(short)) && plain.includes(bare(says)) ? [] : [short],
  );
}

function bare(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replace(/[\s\\"*]+/g, "");
}
