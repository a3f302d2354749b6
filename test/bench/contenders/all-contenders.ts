import type { Contender } from "./contender.js";
import { emitted } from "./emitted.js";
import { handWritten, handWrittenApart } from "./hand-written.js";
import { jsonLogic, jsonLogicEngine, jsonLogicEngineCompiled } from "./json-logic.js";
import { jsonRulesEngine } from "./json-rules-engine.js";
import { answers, bounds, indicate } from "./ours.js";
import { zenEngine } from "./zen-engine.js";

/** Everything that decides single cases, ours first. */
export const ALL_CONTENDERS: readonly Contender[] = [
  bounds,
  indicate,
  answers,
  emitted,
  handWritten,
  handWrittenApart,
  jsonLogicEngineCompiled,
  jsonLogicEngine,
  jsonLogic,
  zenEngine,
  jsonRulesEngine,
];
