// What is repeated while the heap is watched. Each work is made once, of a small rule set as text, and then called with the
// number of each turn; it gives what a fault could keep.
import { readdirSync, readFileSync } from "node:fs";
import { compile } from "levels-of-need/engine";
import { england } from "levels-of-need/england";

const folder = new URL("../golden/stories/", import.meta.url);
const stories = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));

const FIRST_DAY = Date.UTC(2023, 11, 15);

/** One of two thousand days, in turn. */
function dayOf(number) {
  return new Date(FIRST_DAY + (number % 2_000) * 86_400_000).toISOString().slice(0, 10);
}

/** A case that is hardly ever the same: a story with one fact left out, of a child of another age, on another day. */
function changingCase(number) {
  const { facts } = stories[number % stories.length];
  const round = Math.floor(number / stories.length);
  const told = Object.entries(facts);
  told.splice(round % told.length, 1);
  const age = number % 3 === 0 ? { ageMonths: { from: round % 200, to: (round % 200) + (number % 16) } } : {};
  return { on: dayOf(number), facts: { ...Object.fromEntries(told), ...age } };
}

/** Does it, also where the case is refused: what refuses must keep nothing either. */
function unlessRefused(work) {
  try {
    return work();
  } catch (error) {
    if (error.name !== "MisuseError") throw error;
    return undefined;
  }
}

export const WORKS = {
  /** One rule set, made ready once, asked again and again. */
  indications: () => {
    const thresholds = compile(england());
    return (number) => {
      const given = changingCase(number);
      return [given, unlessRefused(() => thresholds.indicate(given))];
    };
  },

  /** The fast path. */
  bounds: () => {
    const thresholds = compile(england());
    return (number) => {
      const given = changingCase(number);
      return [given, unlessRefused(() => thresholds.bounds(given))];
    };
  },

  /** A form opened, answered a little, taken back in part, and left. */
  sessions: () => {
    const thresholds = compile(england());
    return (number) => {
      const { on, facts } = changingCase(number);
      const session = thresholds.session({ on, facts: {} });
      for (const [fact, value] of Object.entries(facts)) session.set({ [fact]: value });
      session.undo();
      return [session, session.indicate()];
    };
  },

  /** A rule set read anew, made ready, asked a little, and dropped. */
  thresholds: (text) => (number) => {
    const thresholds = compile(JSON.parse(text));
    const given = { on: dayOf(number), facts: { hurt: number % 2 === 0, ageMonths: number % 216 } };
    return [thresholds, thresholds.indicate(given), thresholds.bounds(given), thresholds.answers(given)];
  },
};

/** Faults that keep a little of every turn; the watch must find each. */
export const LEAKS = {
  "a reference": () => {
    const kept = [];
    return () => kept.push(kept);
  },
  "every day and its answer": () => {
    const kept = new Map();
    return ([given, answer], number) => kept.set(`${given.on} ${number}`, answer?.pointsTo.id);
  },
  "what was made ready": () => {
    const kept = [];
    return ([thresholds], number) => {
      if (number % 100 === 0) kept.push(thresholds);
    };
  },
};
