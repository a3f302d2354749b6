/** A value of JSON with everything that it repeats said once; it loads faster than its own text. */
export interface Packed {
  /** A `|`, and every text of the value with one after it. */
  readonly texts: string;
  /** The rest, as JSON text: a `Plan`. */
  readonly plan: string;
}

/**
 * How the parts are put together, innermost first.
 *
 * Parts are numbered from 1: the texts, then the scalars, then what is made by each step. A step is a number for what is made,
 * then the numbers of its parts. Below the number of shapes, it is an object of that shape; what lies above says how long a list
 * is. Most texts stand in one place, in their own order: such a text is a 0.
 */
export interface Plan {
  readonly scalars: readonly (boolean | number | null)[];
  /** The keys of objects, in order. */
  readonly shapes: readonly (readonly string[])[];
  readonly steps: readonly number[];
  /** The first text that stands in one place; all after it do too. */
  readonly once: number;
  /** How many parts there are, the texts among them. */
  readonly parts: number;
}

// Stands in no text of ours.
export const END = "|";

/** The value that was packed, frozen all the way down; equal parts of it are one. */
export function unpack(packed: Packed): unknown {
  return unpackParts(packed).at(-1);
}

/**
 * The shapes that most objects of a rule set have, by their numbers in every plan: comparisons, values, groups, authorities, rules.
 *
 * They are written out below, because an object made in one go takes less time and half the room of one made key by key.
 */
export const WRITTEN_OUT: readonly string[] = [
  "fact operator value",
  "value label means",
  "all",
  "source force confidence checked note",
  "source at force confidence checked note",
  "name title theme binding conditions event reason basis inForce urgency tell actions note origin",
  "name title theme binding conditions event reason basis inForce urgency tell actions justification note origin",
];

/** Every part of the value that was packed, each once, innermost first; the value itself comes last. */
export function unpackParts({ texts, plan }: Packed): readonly unknown[] {
  const { scalars, shapes, steps: s, once, parts }: Plan = JSON.parse(plan);
  let next = once;
  const p: unknown[] = texts.split(END);
  let place = p.length - 1;
  // Its room at once: a list that grows part by part is copied each time that it does.
  p.length = parts;
  for (let at = 0; at < scalars.length; at++) p[place++] = scalars[at];
  // One loop without functions: it runs once, cold, and makes every object of the national set.
  for (let at = 0; at < s.length; ) {
    const what = s[at++] as number;
    const keys = shapes[what];
    const many = keys?.length ?? what - shapes.length;
    let made: object;
    switch (what) {
      case 0:
        made = {
          fact: p[s[at] || next++],
          operator: p[s[at + 1] || next++],
          value: p[s[at + 2] || next++],
        };
        break;
      case 1:
        made = {
          value: p[s[at] || next++],
          label: p[s[at + 1] || next++],
          means: p[s[at + 2] || next++],
        };
        break;
      case 2:
        made = {
          all: p[s[at] || next++],
        };
        break;
      case 3:
        made = {
          source: p[s[at] || next++],
          force: p[s[at + 1] || next++],
          confidence: p[s[at + 2] || next++],
          checked: p[s[at + 3] || next++],
          note: p[s[at + 4] || next++],
        };
        break;
      case 4:
        made = {
          source: p[s[at] || next++],
          at: p[s[at + 1] || next++],
          force: p[s[at + 2] || next++],
          confidence: p[s[at + 3] || next++],
          checked: p[s[at + 4] || next++],
          note: p[s[at + 5] || next++],
        };
        break;
      case 5:
        made = {
          name: p[s[at] || next++],
          title: p[s[at + 1] || next++],
          theme: p[s[at + 2] || next++],
          binding: p[s[at + 3] || next++],
          conditions: p[s[at + 4] || next++],
          event: p[s[at + 5] || next++],
          reason: p[s[at + 6] || next++],
          basis: p[s[at + 7] || next++],
          inForce: p[s[at + 8] || next++],
          urgency: p[s[at + 9] || next++],
          tell: p[s[at + 10] || next++],
          actions: p[s[at + 11] || next++],
          note: p[s[at + 12] || next++],
          origin: p[s[at + 13] || next++],
        };
        break;
      case 6:
        made = {
          name: p[s[at] || next++],
          title: p[s[at + 1] || next++],
          theme: p[s[at + 2] || next++],
          binding: p[s[at + 3] || next++],
          conditions: p[s[at + 4] || next++],
          event: p[s[at + 5] || next++],
          reason: p[s[at + 6] || next++],
          basis: p[s[at + 7] || next++],
          inForce: p[s[at + 8] || next++],
          urgency: p[s[at + 9] || next++],
          tell: p[s[at + 10] || next++],
          actions: p[s[at + 11] || next++],
          justification: p[s[at + 12] || next++],
          note: p[s[at + 13] || next++],
          origin: p[s[at + 14] || next++],
        };
        break;
      default:
        if (keys !== undefined) {
          const object: { [key: string]: unknown } = {};
          for (let key = 0; key < many; key++) object[keys[key] as string] = p[s[at + key] || next++];
          made = object;
        } else if (many === 1) made = [p[s[at] || next++]];
        else if (many === 2) made = [p[s[at] || next++], p[s[at + 1] || next++]];
        else {
          const list: unknown[] = s.slice(at, at + many);
          for (let part = 0; part < many; part++) list[part] = p[s[at + part] || next++];
          made = list;
        }
    }
    at += many;
    p[place++] = Object.freeze(made);
  }
  return p;
}
