import { AT_MOST_ONE, OPEN_IS_LATEST } from "./at-most-one.js";
import { AGE, BIRTH_AND_DEATH } from "./birth-and-death.js";
import { CODE_SETS } from "./code-sets.js";
import { CONFERENCE_ONCE, MORE_PLANS_THAN_CONFERENCES, ON_WEEKDAY, PLAN_FROM_CONFERENCE } from "./conference.js";
import { CONSISTENCY, NOTHING_AFTER_CLOSURE } from "./consistency.js";
import { EXCLUSIVE } from "./exclusive.js";
import { HEADER_RULES } from "./header.js";
import { IDENTIFIERS } from "./identifiers.js";
import { ORDER_IN_EPISODE } from "./order.js";
import { NO_OVERLAP } from "./overlaps.js";
import { PERIOD } from "./period.js";
import { REPEATED, STANDS_ALONE } from "./repeated.js";
import { REQUIRED } from "./required.js";
import type { CensusRule } from "./rule.js";
import { SEX_OF_UNBORN, SEX_REQUIRED } from "./sex.js";
import { STANDS_ONCE } from "./stands-once.js";
import { TIMESCALES } from "./timescales.js";
import { UPN_CONSISTENT, UPN_REQUIRED } from "./upn-missing.js";
import { WHOLE_RETURN } from "./whole-return.js";

/** Every rule of the census and how it looks, in the order of their kinds. */
export const ALL_RULES: readonly CensusRule[] = Object.freeze([
  ...HEADER_RULES,
  ...IDENTIFIERS,
  ...STANDS_ONCE,
  ...REPEATED,
  ...REQUIRED,
  ...SEX_REQUIRED,
  ...UPN_REQUIRED,
  ...CODE_SETS,
  ...ORDER_IN_EPISODE,
  ...BIRTH_AND_DEATH,
  ...NOTHING_AFTER_CLOSURE,
  ...PLAN_FROM_CONFERENCE,
  ...OPEN_IS_LATEST,
  ...PERIOD,
  ...TIMESCALES,
  ...ON_WEEKDAY,
  ...AGE,
  ...NO_OVERLAP,
  ...EXCLUSIVE,
  ...AT_MOST_ONE,
  ...CONSISTENCY,
  ...STANDS_ALONE,
  ...SEX_OF_UNBORN,
  ...UPN_CONSISTENT,
  ...CONFERENCE_ONCE,
  ...WHOLE_RETURN,
  ...MORE_PLANS_THAN_CONFERENCES,
]);
