/** Where some parts stand among all of them, as text: how far each lies after the one before. */
export function placesOf(some: readonly unknown[], parts: readonly unknown[]): string {
  const placeOf = new Map(parts.map((part, place) => [part, place]));
  let before = 0;
  const steps = some.map((part) => {
    const place = placeOf.get(part) ?? Number.NaN;
    const step = place - before;
    before = place;
    return step;
  });
  return JSON.stringify(steps);
}

/** The parts at those places. */
export function partsAt(places: string, parts: readonly unknown[]): readonly unknown[] {
  const steps: readonly number[] = JSON.parse(places);
  const found = new Array<unknown>(steps.length);
  let place = 0;
  for (let at = 0; at < steps.length; at++) {
    place += steps[at] ?? 0;
    found[at] = parts[place];
  }
  return found;
}
