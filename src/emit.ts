// A rule set written out as a module that needs nothing else.

export type { EmittedModule } from "./emit/emit-module.js";
export { emitModule } from "./emit/emit-module.js";
export type { RuleSet } from "./ruleset/rule-set.js";
