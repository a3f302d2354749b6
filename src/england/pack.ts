import { END, type Packed, type Plan, WRITTEN_OUT } from "./unpack.js";

/** Packs an object or a list of JSON; throws for a text with a `|`, and for a key that could reach a prototype. */
export function pack(value: object): Packed {
  const texts = numbered<string>();
  const scalars = numbered<boolean | number | null>();
  const shapes = numbered<readonly string[]>();
  const made = numbered<{ readonly what: readonly string[] | number; readonly parts: readonly Part[] }>();
  for (const shape of WRITTEN_OUT) shapes.numberOf(JSON.stringify(shape.split(" ")), shape.split(" "));

  const take = (part: unknown): Part => {
    if (typeof part === "string") {
      if (part.includes(END)) throw new Error(`a text with ${END} cannot be packed: ${part}`);
      return { in: texts, number: texts.numberOf(part, part) };
    }
    if (typeof part === "boolean" || typeof part === "number" || part === null) {
      return { in: scalars, number: scalars.numberOf(JSON.stringify(part), part) };
    }
    if (typeof part !== "object") throw new Error(`this is no JSON and cannot be packed: ${typeof part}`);
    const keys = Object.keys(part);
    if (keys.includes("__proto__")) throw new Error("an object with the key `__proto__` cannot be packed");
    const parts = Object.values(part).map(take);
    const what = Array.isArray(part) ? parts.length : keys;
    if (typeof what !== "number") shapes.numberOf(JSON.stringify(what), what);
    return { in: made, number: made.numberOf(JSON.stringify(part), { what, parts }) };
  };
  take(value);

  // What stands often gets a short number, and what stands once gets none.
  const uses = new Array<number>(texts.all.length).fill(0);
  const standing = made.all.flatMap(({ parts }) => parts.flatMap((part) => (part.in === texts ? [part.number] : [])));
  for (const number of standing) uses[number] = (uses[number] ?? 0) + 1;
  const often = texts.all.flatMap((_, number) => (uses[number] === 1 ? [] : [number]));
  const inOrder = [
    ...often.sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0)),
    ...standing.filter((number) => uses[number] === 1),
  ];
  const placeOf = new Map(often.map((number, place) => [number, place + 1]));
  const numberOf = (part: Part): number => {
    if (part.in === texts) return placeOf.get(part.number) ?? 0;
    return 1 + texts.all.length + part.number + (part.in === scalars ? 0 : scalars.all.length);
  };
  const steps = made.all.flatMap(({ what, parts }) => [
    typeof what === "number" ? shapes.all.length + what : shapes.numberOf(JSON.stringify(what), what),
    ...parts.map(numberOf),
  ]);
  const parts = 1 + texts.all.length + scalars.all.length + made.all.length;
  const plan: Plan = { scalars: scalars.all, shapes: shapes.all, steps, once: 1 + often.length, parts };
  return { texts: END + inOrder.map((number) => `${texts.all[number]}${END}`).join(""), plan: JSON.stringify(plan) };
}

/** The number of a part in its own table. */
interface Part {
  readonly in: object;
  readonly number: number;
}

interface Numbered<Item> {
  readonly all: readonly Item[];
  /** The number of the item with this name, which it gets if nothing has it yet. */
  numberOf(name: string, item: Item): number;
}

function numbered<Item>(): Numbered<Item> {
  const all: Item[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(name, item) {
      const found = numbers.get(name) ?? all.push(item) - 1;
      numbers.set(name, found);
      return found;
    },
  };
}
