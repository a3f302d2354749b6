import type { Random } from "./random.js";

/** How often each comes, in any unit. */
export type Weights<Key extends string = string> = Readonly<Record<Key, number>>;

/** Draws one by its weight. */
export type Draw<Key extends string = string> = (random: Random) => Key;

/** Draws by these weights; at least one is above 0. */
export function drawBy<Key extends string>(weights: Weights<Key>): Draw<Key> {
  const keys = (Object.keys(weights) as Key[]).filter((key) => weights[key] > 0);
  const ends: number[] = [];
  let whole = 0;
  for (const key of keys) {
    whole += weights[key];
    ends.push(whole);
  }
  return (random) => {
    const drawn = random.next() * whole;
    let place = 0;
    while (place < ends.length - 1 && drawn >= (ends[place] ?? 0)) place += 1;
    return keys[place] as Key;
  };
}

/** The same weights as shares of one. */
export function sharesOf<Key extends string>(weights: Weights<Key>): Weights<Key> {
  const entries = Object.entries(weights) as [Key, number][];
  const whole = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries(entries.map(([key, weight]) => [key, weight / whole])) as Weights<Key>;
}
