import { fileURLToPath } from "node:url";

/** The repository, with a slash at the end. */
export const ROOT: string = fileURLToPath(new URL("../../", import.meta.url));

/** What the benchmark writes and git ignores: itself as one file, and the modules that it makes. */
export const BUILT: string = fileURLToPath(new URL("./dist/", import.meta.url));

/** Where packages are installed that could keep somebody from installing ours; `npm ci` clears it away. */
export const INSTALLED: string = `${ROOT}node_modules/.cache/levels-of-need-bench/`;
