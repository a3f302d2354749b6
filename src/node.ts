export type { LoadOptions } from "./node/load.js";
export { loadRuleSet } from "./node/load.js";
