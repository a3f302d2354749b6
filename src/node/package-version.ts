import { createRequire } from "node:module";

/** The version of this package, from its own manifest. */
export function packageVersion(): string {
  const manifest: { readonly version: string } = createRequire(import.meta.url)("levels-of-need/package.json");
  return manifest.version;
}
