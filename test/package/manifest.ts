import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Target {
  readonly types: string;
  readonly default: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly import: Target; readonly require: Target }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** The repository, with a slash at the end. */
export const ROOT: string = fileURLToPath(new URL("../../", import.meta.url));

export const MANIFEST: Manifest = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));

export interface Entry {
  /** `index`, `engine` ... */
  readonly name: string;
  /** As it is imported: `levels-of-need/engine`. */
  readonly specifier: string;
  readonly import: Target;
  readonly require: Target;
}

/** The entries that hold code. */
export const ENTRIES: readonly Entry[] = Object.entries(MANIFEST.exports).flatMap(([path, target]) =>
  typeof target === "string"
    ? []
    : [{ name: path === "." ? "index" : path.slice(2), specifier: `${MANIFEST.name}${path.slice(1)}`, ...target }],
);
