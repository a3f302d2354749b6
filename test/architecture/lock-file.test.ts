import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Locked {
  readonly license?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const lockFile = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
const { packages } = JSON.parse(lockFile) as { readonly packages: Readonly<Record<string, Locked>> };
const { "": own = {}, ...installed } = packages;

const LICENCES = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"];

/** Whether a package finds another in its own folder of packages or in one further up. */
function finds(from: string, name: string): boolean {
  if (`${from === "" ? "" : `${from}/`}node_modules/${name}` in packages) return true;
  return from !== "" && finds(from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}

describe("the lock file", () => {
  test("lists every run-time package", () => {
    const names = Object.keys(own.dependencies ?? {});
    expect(names).toContain("zod");
    expect(names.filter((name) => !finds("", name))).toEqual([]);
  });

  test("names no address from which a package was fetched", () => {
    expect(Object.entries(installed).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    // the pages at which some packages ask for money are theirs, and nothing is fetched from them
    expect(lockFile.match(/https?:[^"]*\.tgz/g)).toBeNull();
  });

  test("has an entry for every platform that a package serves, without which `npm ci` fails", () => {
    const wanted = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => ({ from, name })),
    );
    expect(wanted.map(({ name }) => name)).toContain("@biomejs/cli-linux-x64");
    expect(wanted.filter(({ from, name }) => !finds(from, name))).toEqual([]);
  });

  test("brings users only packages under a permissive licence", () => {
    const used = Object.entries(installed).filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(used.map(([path]) => path)).toContain("node_modules/zod");
    expect(used.filter(([, { license = "none" }]) => !LICENCES.includes(license)).map(([path]) => path)).toEqual([]);
  });

  test("makes json-rules-engine and fast-check optional for users, never a plain dependency", () => {
    for (const name of ["json-rules-engine", "fast-check"]) {
      expect(own.dependencies).not.toHaveProperty(name);
      expect(own.peerDependencies).toHaveProperty(name);
      expect(own.peerDependenciesMeta).toHaveProperty(name, { optional: true });
    }
  });
});
