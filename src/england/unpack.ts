/** A value of JSON with everything that it repeats said once; it loads faster than its own text. */
export interface Packed {
  /** Every text of the value, each with a `|` after it. */
  readonly texts: string;
  /** The rest, as JSON text: a `Plan`. */
  readonly plan: string;
}

/**
 * How the parts are put together, innermost first.
 *
 * Parts are numbered: the texts, then the scalars, then what is made by each step. A step is a number for what is made, then
 * the numbers of its parts. Below the number of shapes, it is an object of that shape; what lies above says how long a list is.
 */
export interface Plan {
  readonly scalars: readonly (boolean | number | null)[];
  /** The keys of objects, in order. */
  readonly shapes: readonly (readonly string[])[];
  readonly steps: readonly number[];
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
  const { scalars, shapes, steps: s }: Plan = JSON.parse(plan);
  const p: unknown[] = texts.split(END);
  p.pop();
  for (let at = 0; at < scalars.length; at++) p.push(scalars[at]);
  // One loop without functions: it runs once, cold, and makes every object of the national set.
  for (let at = 0; at < s.length; ) {
    const what = s[at++] as number;
    const keys = shapes[what];
    const many = keys?.length ?? what - shapes.length;
    let made: object;
    switch (what) {
      case 0:
        made = {
          fact: p[s[at] as number],
          operator: p[s[at + 1] as number],
          value: p[s[at + 2] as number],
        };
        break;
      case 1:
        made = {
          value: p[s[at] as number],
          label: p[s[at + 1] as number],
          means: p[s[at + 2] as number],
        };
        break;
      case 2:
        made = {
          all: p[s[at] as number],
        };
        break;
      case 3:
        made = {
          source: p[s[at] as number],
          force: p[s[at + 1] as number],
          confidence: p[s[at + 2] as number],
          checked: p[s[at + 3] as number],
          note: p[s[at + 4] as number],
        };
        break;
      case 4:
        made = {
          source: p[s[at] as number],
          at: p[s[at + 1] as number],
          force: p[s[at + 2] as number],
          confidence: p[s[at + 3] as number],
          checked: p[s[at + 4] as number],
          note: p[s[at + 5] as number],
        };
        break;
      case 5:
        made = {
          name: p[s[at] as number],
          title: p[s[at + 1] as number],
          theme: p[s[at + 2] as number],
          binding: p[s[at + 3] as number],
          conditions: p[s[at + 4] as number],
          event: p[s[at + 5] as number],
          reason: p[s[at + 6] as number],
          basis: p[s[at + 7] as number],
          inForce: p[s[at + 8] as number],
          urgency: p[s[at + 9] as number],
          tell: p[s[at + 10] as number],
          actions: p[s[at + 11] as number],
          note: p[s[at + 12] as number],
          origin: p[s[at + 13] as number],
        };
        break;
      case 6:
        made = {
          name: p[s[at] as number],
          title: p[s[at + 1] as number],
          theme: p[s[at + 2] as number],
          binding: p[s[at + 3] as number],
          conditions: p[s[at + 4] as number],
          event: p[s[at + 5] as number],
          reason: p[s[at + 6] as number],
          basis: p[s[at + 7] as number],
          inForce: p[s[at + 8] as number],
          urgency: p[s[at + 9] as number],
          tell: p[s[at + 10] as number],
          actions: p[s[at + 11] as number],
          justification: p[s[at + 12] as number],
          note: p[s[at + 13] as number],
          origin: p[s[at + 14] as number],
        };
        break;
      default:
        if (keys !== undefined) {
          const object: { [key: string]: unknown } = {};
          for (let place = 0; place < many; place++) object[keys[place] as string] = p[s[at + place] as number];
          made = object;
        } else if (many === 1) made = [p[s[at] as number]];
        else if (many === 2) made = [p[s[at] as number], p[s[at + 1] as number]];
        else {
          const list: unknown[] = s.slice(at, at + many);
          for (let place = 0; place < many; place++) list[place] = p[list[place] as number];
          made = list;
        }
    }
    at += many;
    p.push(Object.freeze(made));
  }
  return p;
}
