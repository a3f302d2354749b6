import { gunzipSync } from "node:zlib";

const BLOCK = 512;

/** The files of a tarball made by npm, by their path inside the package. */
export function filesOf(tarball: Buffer): ReadonlyMap<string, string> {
  const bytes = gunzipSync(tarball);
  const text = (from: number, length: number) => bytes.toString("utf8", from, from + length).replace(/\0.*$/s, "");
  const files = new Map<string, string>();
  for (let at = 0; at < bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12), 8);
    const path = [text(at + 345, 155), text(at, 100)].filter(Boolean).join("/");
    // "0" marks a plain file; anything else tells of the file that follows
    if (text(at + 156, 1) === "0") {
      files.set(path.replace(/^package\//, ""), bytes.toString("utf8", at + BLOCK, at + BLOCK + size));
    }
    at += BLOCK * (1 + Math.ceil(size / BLOCK));
  }
  return files;
}
