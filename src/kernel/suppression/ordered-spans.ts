/** A number that is printed as a span; or as it is, where it stands elsewhere anyway. */
export interface OrderedNumber {
  readonly number: number;
  readonly isShown: boolean;
  /** The places of numbers that everybody knows to be no lower. */
  readonly noHigherThan: readonly number[];
}

/** From and to, both of which it may be. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Numbers from nought to `all` as spans, so that none can be told more closely than by `below`, though everybody knows
 * which of them are no higher than which.
 *
 * A span is what can be known of its number, of all that is shown together: it begins on a grid of twice `below`, is cut
 * by the spans around it, and on a grid of twice the width where too little is left. So it holds more than `below`
 * numbers, but where what is shown elsewhere leaves fewer by itself. The grids lie in each other: which one was taken
 * tells nothing of where in it the number is. With a limit of nought each number stands as it is.
 *
 * The order must hold for the numbers themselves.
 */
export function spansInOrder(numbers: readonly OrderedNumber[], all: number, below: number): readonly Span[] {
  const places = [...numbers.keys()];
  const upwards = places.map((place) => reachedFrom(place, numbers));
  const downwards = places.map((place) => places.filter((other) => upwards[other]?.has(place)));
  const own: Span[] = numbers.map((one) => (one.isShown ? exactly(one.number) : gridSpan(one.number, 2 * below, all)));
  const steps = numbers.map(() => 2 * below);
  const cut = (spans: readonly Span[], place: number): Span => ({
    from: Math.max(...(downwards[place] ?? []).map((lower) => spans[lower]?.from ?? 0)),
    to: Math.min(...[...(upwards[place] ?? [])].map((higher) => spans[higher]?.to ?? all)),
  });
  const freest = numbers.map((one) => (one.isShown ? exactly(one.number) : { from: 0, to: all }));
  const enough = places.map((place) => Math.min(below, widthOf(cut(freest, place))));
  for (;;) {
    const narrow = places.find((place) => widthOf(cut(own, place)) < (enough[place] ?? 0));
    if (narrow === undefined) return places.map((place) => cut(own, place));
    const { from, to } = cut(own, narrow);
    const binding = [
      ...(downwards[narrow] ?? []).filter((lower) => own[lower]?.from === from),
      ...[...(upwards[narrow] ?? [])].filter((higher) => own[higher]?.to === to),
    ];
    for (const place of new Set(binding)) {
      const one = numbers[place];
      if (one === undefined || one.isShown) continue;
      const step = 2 * (steps[place] ?? 0);
      steps[place] = step;
      own[place] = gridSpan(one.number, step, all);
    }
  }
}

function exactly(number: number): Span {
  return { from: number, to: number };
}

function gridSpan(number: number, step: number, all: number): Span {
  if (step === 0) return exactly(number);
  const from = Math.floor(number / step) * step;
  return { from, to: Math.min(all, from + step - 1) };
}

function widthOf({ from, to }: Span): number {
  return to - from;
}

/** A place and all that are known to be no lower, one through the other. */
function reachedFrom(place: number, numbers: readonly OrderedNumber[]): ReadonlySet<number> {
  const reached = new Set([place]);
  for (const one of reached) for (const next of numbers[one]?.noHigherThan ?? []) reached.add(next);
  return reached;
}
