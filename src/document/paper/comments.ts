/** The text without its comments; one that is never closed ends with the text. */
export function withoutComments(text: string): string {
  let kept = "";
  for (let at = 0; ; ) {
    const from = text.indexOf("<!--", at);
    if (from === -1) return kept + text.slice(at);
    kept += text.slice(at, from);
    const end = text.indexOf("-->", from + 4);
    if (end === -1) return kept;
    at = end + 3;
  }
}
