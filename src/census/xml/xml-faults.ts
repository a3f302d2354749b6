/** Why the XML of a file cannot be read on. */
export type XmlFault =
  | { readonly code: "not-xml" | "empty-file" | "truncated" | "doctype" | "unknown-entity" }
  | { readonly code: "not-well-formed"; readonly why: string }
  | { readonly code: "wrong-encoding"; readonly encoding: string }
  | { readonly code: "too-much"; readonly of: "text" | "depth" };

/** An ampersand that begins no entity. */
export const LONE_AMPERSAND: XmlFault = {
  code: "not-well-formed",
  why: "an ampersand stands alone; write `&amp;`",
};

const AFTER_THE_END: XmlFault = { code: "not-well-formed", why: "something stands after the end of the return" };

const NOT_CLOSED: XmlFault = {
  code: "not-well-formed",
  why: "an element is closed that is not the last one opened",
};

/** How the parser's own words begin, and what they mean to whoever made the file; it may quote the file in them. */
const MEANINGS: readonly (readonly [string, XmlFault])[] = [
  ["undefined entity", { code: "unknown-entity" }],
  ["disallowed character in entity name", LONE_AMPERSAND],
  ["empty entity name", LONE_AMPERSAND],
  [
    "malformed character entity",
    { code: "not-well-formed", why: "a sign is written by a number that XML does not know" },
  ],
  ["unexpected close tag", NOT_CLOSED],
  ["unmatched closing tag", NOT_CLOSED],
  ["weird empty close tag", NOT_CLOSED],
  ["documents may contain only one root", AFTER_THE_END],
  ["text data outside of root node", AFTER_THE_END],
  ["duplicate attribute", { code: "not-well-formed", why: "an attribute stands twice" }],
  ["inappropriately located doctype", { code: "doctype" }],
  ["disallowed character in tag name", { code: "not-well-formed", why: "a `<` begins no element; write `&lt;`" }],
  ["disallowed character.", { code: "not-well-formed", why: "a character stands here that XML does not allow" }],
  ["incorrect syntax", { code: "not-well-formed", why: "a `<` begins no element; write `&lt;`" }],
];

const OTHER: XmlFault = { code: "not-well-formed", why: "what stands here is not XML" };

/** What is wrong with the XML, from what the parser says of it. */
export function faultOf(message: string, { hasBegun }: { readonly hasBegun: boolean }): XmlFault {
  if (!hasBegun && message.startsWith("text data outside of root node")) return { code: "not-xml" };
  return MEANINGS.find(([start]) => message.startsWith(start))?.[1] ?? OTHER;
}
