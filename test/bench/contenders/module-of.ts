import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { BUILT } from "../places.js";

/** Loads a text as a module, from a file under the folder that git ignores: nothing here needs eval. */
export async function moduleOf(name: string, text: string): Promise<Readonly<Record<string, unknown>>> {
  const folder = `${BUILT}made/`;
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${name}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.mjs`;
  writeFileSync(path, text);
  return import(/* @vite-ignore */ pathToFileURL(path).href);
}
