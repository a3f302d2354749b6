import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Runs npm in a folder, as if nobody had started it from another package. */
export function npm(folder: string, ...args: readonly string[]): void {
  run(folder, "npm", ...args);
}

/** Packs the package in one folder into another, and says where it lies. */
export function pack(from: string, to: string, ...options: readonly string[]): string {
  npm(from, "pack", "--pack-destination", to, ...options);
  const [tarball] = readdirSync(to).filter((file) => file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error(`npm pack left nothing in ${to}`);
  return join(to, tarball);
}

/** What a program prints; if it fails, what it printed on either stream is thrown. */
export function run(folder: string, program: string, ...args: readonly string[]): string {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?:package|lifecycle|config_local)_/.test(name),
  );
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: Object.fromEntries(inherited),
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}
