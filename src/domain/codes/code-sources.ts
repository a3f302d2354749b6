import { json } from "virtual:codes/sources";
import type { Source } from "../basis.js";
import { builtIn } from "./built-in.js";

/** Everything that a code set cites, each once; a `source` in a `basis` is the `id` of one of these. */
export const CODE_SOURCES: readonly Source[] = /* @__PURE__ */ builtIn(json);
