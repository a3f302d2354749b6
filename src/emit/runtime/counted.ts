import { DECIDED, type EmittedCount } from "./data.js";

/** Whether a count holds, by how many of its parts do, at least and at most: on what is given and with the readings. */
export function counted({ parts, met }: EmittedCount, slots: Uint8Array): number {
  let certain = 0;
  let possible = 0;
  let certainRead = 0;
  let possibleRead = 0;
  for (const slot of parts) {
    const part = (slots[slot] ?? 0) & DECIDED;
    possible += part & 1;
    certain += (part >> 1) & 1;
    possibleRead += (part >> 2) & 1;
    certainRead += part >> 3;
  }
  return between(met, certain, possible) | (between(met, certainRead, possibleRead) << 2);
}

const FAILS = 0;
const OPEN = 1;
const MET = 3;

function between(met: readonly boolean[], least: number, most: number): number {
  let some = false;
  let all = true;
  for (let number = least; number <= most; number++) {
    if (met[number] === true) some = true;
    else all = false;
  }
  if (!some) return FAILS;
  return all ? MET : OPEN;
}
