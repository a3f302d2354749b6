/** An element as it was opened. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const NAME = "[A-Za-z_][\\w.-]*";
const TOKEN = new RegExp(`<\\?xml [^?]*\\?>|<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|[^<]+`, "y");

/** The elements of an XML text in the order in which they are opened; throws where it is not well formed. */
export function wellFormed(text: string): readonly Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  let roots = 0;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text);
    if (token === null) throw new Error(`not well formed at ${at}: ${text.slice(at, at + 40)}`);
    const [whole, close, tag, attributes, alone] = token;
    if (whole.startsWith("<?xml")) continue;
    if (tag === undefined) {
      if (whole.includes("]]>")) throw new Error("`]]>` stands in a text");
      if (open.length === 0 && whole.trim() !== "") throw new Error("a text stands outside the root");
      unescaped(whole);
    } else if (close === "/") {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes another element`);
    } else {
      if (open.length === 0) roots += 1;
      const pairs = [...(attributes ?? "").matchAll(new RegExp(`(${NAME})="([^"]*)"`, "g"))];
      const names = pairs.map(([, name]) => name);
      if (new Set(names).size !== names.length) throw new Error(`an attribute of <${tag}> stands twice`);
      found.push({
        tag,
        attributes: Object.fromEntries(pairs.map(([, name, value]) => [name, unescaped(value ?? "")])),
      });
      if (alone !== "/") open.push(tag);
    }
  }
  if (open.length > 0 || roots !== 1) throw new Error("not one root, closed");
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
    throw new Error("a character that XML cannot hold");
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (_, number: string | undefined, name: string | undefined) => {
    const found = number === undefined ? NAMED[name ?? ""] : String.fromCodePoint(Number(number));
    if (found === undefined) throw new Error("an ampersand that is not escaped");
    return found;
  });
}
