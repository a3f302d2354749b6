import { ageLimit, checkCase, readOnce } from "../../engine/check-case.js";
import { isCase } from "../../engine/held.js";
import type { Bounds } from "../../engine/indication.js";
import { valuesLeft } from "../../facts/values-left.js";
import { deepFreeze } from "../../kernel/freeze.js";
import { isRecord } from "../../kernel/json.js";
import { MisuseError } from "../../kernel/misuse-error.js";
import { ALWAYS_SLOT, DECIDED, type EmittedCode, type EmittedData } from "./data.js";
import { dayFinder } from "./days.js";
import { cleanSheet, decide } from "./decide.js";
import { readOff } from "./read-off.js";
import { HOLDS, MAY_HOLD, newSheet, type Sheet } from "./sheet.js";
import { type Speaking, type SpeakingOn, speakingIn } from "./speaking.js";
import { type Tables, tablesOf } from "./tables.js";
import { writeGiven, writeLeft } from "./write.js";

/** What an emitted module answers with: the same as `compile(ruleSet).bounds`. */
export function boundsBy(data: EmittedData, code: EmittedCode): (given: unknown) => Bounds {
  const { levels, dangers, readings } = deepFreeze(data);
  const tables = tablesOf(data);
  const { index } = tables;
  const speaking = speakingIn(data);
  const placeOfDay = dayFinder(data.starts);
  const clean = cleanSheet(data, tables);
  const expected = [...tables.readers];
  // A case whose getters ask a question of their own takes another one.
  const spare: Sheet[] = [];

  const next = (): Sheet => {
    const sheet = newSheet(tables, data.slots, data.rules.length);
    sheet.slots[ALWAYS_SLOT] = DECIDED;
    return sheet;
  };

  const cleared = (sheet: Sheet): Sheet => {
    sheet.whole.set(clean);
    sheet.count = 0;
    return sheet;
  };

  /** Writes them; throws with every problem in them. */
  const write = (on: string, facts: object, sheet: Sheet): void => {
    if (writeGiven(facts, tables, expected, cleared(sheet))) return;
    // What was read so far is forgotten: all that is said of the case comes from one reading.
    const own = readOnce(facts);
    const found = valuesLeft(index, own, ageLimit(data));
    if (!found.ok) throw problems({ on, facts: own });
    writeLeft(found.value, tables, cleared(sheet));
  };

  const isSafelyLowest = (slots: Uint8Array): boolean =>
    !dangers.some(
      ([applies, danger]) =>
        ((slots[applies] ?? 0) & MAY_HOLD) !== 0 && ((slots[danger] ?? 0) & (MAY_HOLD | HOLDS)) === MAY_HOLD,
    );

  const problems = (given: unknown): MisuseError => {
    const read = checkCase(given, { ...data.ruleSet, ...data }, index);
    return new MisuseError("the case cannot be used:", read.ok ? [] : read.problems);
  };

  return function bounds(given) {
    if (!isCase(given)) throw problems(given);
    const { on, facts } = given;
    if (typeof on !== "string" || !isRecord(facts)) throw problems({ on, facts });
    const spoken = speaking[placeOfDay(on) ?? -1];
    if (spoken === undefined) throw problems({ on, facts });
    const sheet = spare.pop() ?? next();
    try {
      write(on, facts, sheet);
      decide(code, readings, tables, sheet);
    } finally {
      spare.push(sheet);
    }
    return readOff(ofAge(spoken, tables, sheet), levels, sheet, isSafelyLowest);
  };
}

/** Of somebody whose age leaves no child's, other rules speak. */
function ofAge({ ofChild, ofGrownUp }: SpeakingOn, { age, leftAt, allLeft }: Tables, sheet: Sheet): Speaking {
  if (age < 0 || sheet.isKnown[age] === 0) return ofChild;
  const end = leftAt[age + 1] ?? 0;
  for (let word = leftAt[age] ?? 0; word < end; word++) {
    if (((sheet.left[word] ?? 0) & (allLeft[word] ?? 0)) !== 0) return ofChild;
  }
  return ofGrownUp;
}
