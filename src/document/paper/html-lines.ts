import { withoutComments } from "./comments.js";
import type { FoundLine } from "./line.js";

/** Begin and end a line; everything else stands within one. */
const OF_A_LINE: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 li ul ol tr table caption thead tbody div main section article header footer nav body blockquote pre title desc text svg br dt dd dl".split(
    " ",
  ),
);

/** What is in them is not read: nobody reads it, it says where things stand, or somebody struck it out. */
const NOT_READ: ReadonlySet<string> = new Set(["head", "style", "script", "nav", "del", "s", "strike", "template"]);

// INVARIANT: no part runs past the next "<", so that a broken paper of any length is read once through
const TOKEN = /<(\/?)([a-z][a-z0-9]*)\b((?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>|[^<]+|</gi;
const ID = /\bid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The lines of a paper in HTML, however its source is broken. */
export function* htmlLines(paper: string): Generator<FoundLine> {
  let open: { says: string; depth: number; anchor?: string; heading?: number } = { says: "", depth: 0 };
  let depth = 0;
  let unread: string | undefined;
  for (const [token, slash, written = "", rest = ""] of withoutComments(paper).matchAll(TOKEN)) {
    const tag = written.toLowerCase();
    if (unread !== undefined) {
      if (slash === "/" && tag === unread) unread = undefined;
      continue;
    }
    if (tag === "") {
      open.says += unescaped(token);
      continue;
    }
    if (slash !== "/" && NOT_READ.has(tag)) unread = tag;
    else if ((tag === "td" || tag === "th") && slash !== "/" && open.says.trim() !== "") open.says += " | ";
    if (!OF_A_LINE.has(tag)) continue;
    yield open;
    if (tag === "ul" || tag === "ol") depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    open = { says: "", depth };
    if (slash === "/") continue;
    const id = ID.exec(rest);
    const anchor = tag === "main" || tag === "title" || tag === "desc" ? undefined : (id?.[1] ?? id?.[2] ?? id?.[3]);
    if (anchor !== undefined) open.anchor = anchor;
    if (/^h[1-6]$/.test(tag)) open.heading = Number(tag[1]);
  }
  yield open;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
  ["rsquo", "’"],
  ["lsquo", "‘"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["ndash", "–"],
  ["mdash", "—"],
]);

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(String(name)) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
