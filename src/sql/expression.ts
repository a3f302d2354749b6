/** A piece of SQL, and the columns of earlier stages on which it leans. */
export interface Expression {
  readonly sql: string;
  readonly uses: readonly string[];
}

/**
 * Puts pieces of SQL together: what stands between them is ours, and what is put in is another piece or a whole number.
 *
 * Nothing else can come in: a text of somebody's goes through `word` or through a dialect's `quoted`.
 */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Expression | number)[]): Expression {
  const uses = new Set<string>();
  let text = texts[0] ?? "";
  parts.forEach((part, at) => {
    if (typeof part === "number") text += wholeNumber(part);
    else {
      text += part.sql;
      for (const one of part.uses) uses.add(one);
    }
    text += texts[at + 1] ?? "";
  });
  return { sql: text, uses: [...uses] };
}

/** Pieces one after another. */
export function joined(
  parts: readonly Expression[],
  between: " " | ", " | " AND " | " OR " | " + " | " & ",
): Expression {
  return {
    sql: parts.map((part) => part.sql).join(between),
    uses: [...new Set(parts.flatMap(({ uses }) => uses))],
  };
}

/** A word as a literal; throws `RangeError` for what is no plain word, so that nothing can end the literal. */
export function word(text: string): Expression {
  if (!isPlainWord(text)) throw new RangeError("not a plain word");
  return { sql: `'${text}'`, uses: [] };
}

/** Whether a text is made of letters, digits and the few signs that mean nothing in SQL. */
export function isPlainWord(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9 ._:/+-]{0,198}[A-Za-z0-9.+])?$/.test(text);
}

function wholeNumber(number: number): string {
  if (!Number.isSafeInteger(number)) throw new RangeError("not a whole number");
  return number < 0 ? `(${number})` : String(number);
}
