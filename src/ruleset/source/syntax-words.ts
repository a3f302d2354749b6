/** What is wrong with the signs of a text, in words for somebody who edits it by hand. */
export function syntaxWords(error: string): string {
  return WORDS.get(error) ?? "the text is not JSON here; look for a missing comma, bracket or quotation mark";
}

const WORDS: ReadonlyMap<string, string> = new Map([
  [
    "InvalidSymbol",
    "expected a value; put text in straight double quotation marks, and write `true`, `false` or `null` in full",
  ],
  ["InvalidNumberFormat", "the number is not written as JSON writes it; write it like `12` or `0.5`"],
  ["PropertyNameExpected", "expected a key in double quotation marks; delete the extra comma or add the key"],
  ["ValueExpected", "expected a value; add it, or delete the comma or key before it"],
  ["ColonExpected", "expected a colon between key and value; add `:`"],
  ["CommaExpected", "expected a comma; add one after the value before"],
  ["CloseBraceExpected", "a `{` is not closed; add `}`"],
  ["CloseBracketExpected", "a `[` is not closed; add `]`"],
  ["EndOfFileExpected", "something follows after the end of the rule set; delete it, or a bracket too many before it"],
  ["InvalidCommentToken", "expected a comment; write `//` or `/* */`"],
  ["UnexpectedEndOfComment", "the comment is not closed; add `*/`"],
  ["UnexpectedEndOfString", 'the text is not closed on its line; add a `"`'],
  ["UnexpectedEndOfNumber", "the number breaks off; write it in full"],
  ["InvalidUnicode", "the `\\u` is not followed by four hexadecimal digits; correct it"],
  ["InvalidEscapeCharacter", "the sign after `\\` has no meaning; write `\\\\` for a backslash"],
  [
    "InvalidCharacter",
    "a tab, line break or control character stands within the text; delete it, or write `\\n` for a line break",
  ],
]);
