import { checkDays } from "./check/days.js";
import { checkLowering } from "./check/lowering.js";
import { checkNames } from "./check/names.js";
import { checkWords } from "./check/words.js";
import type { Check } from "./checking.js";

const STRUCTURE: readonly Check[] = [checkNames, checkDays, checkLowering];

/** Everything that is wrong with an entry beside its shape. */
export const checkEntry: Check = (checking) => [...checkWords(checking), ...checkStructure(checking)];

/** The same, but for what people wrote: of a copy from which that was taken out. */
export const checkStructure: Check = (checking) => STRUCTURE.flatMap((check) => check(checking));
