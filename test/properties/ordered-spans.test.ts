import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OrderedNumber, type Span, spansInOrder } from "../../src/kernel/suppression/ordered-spans.js";

/** Numbers of which some are known to be no higher than some before them; the first is all, and stands elsewhere. */
const ordered: fc.Arbitrary<readonly OrderedNumber[]> = fc.integer({ min: 5, max: 60 }).chain((all) =>
  fc
    .array(fc.tuple(fc.nat({ max: all }), fc.boolean(), fc.array(fc.nat({ max: 7 }), { maxLength: 2 })), {
      minLength: 1,
      maxLength: 6,
    })
    .map((others) => {
      const numbers: OrderedNumber[] = [{ number: all, isShown: true, noHigherThan: [] }];
      for (const [number, isShown, above] of others) {
        const noHigherThan = [0, ...above].filter((place) => (numbers[place]?.number ?? -1) >= number);
        numbers.push({ number, isShown, noHigherThan });
      }
      return numbers;
    }),
);

/** What can be known of each number: all spans at once, cut by each step of the order until no step cuts. */
function known(numbers: readonly OrderedNumber[], spans: readonly Span[]): readonly Span[] {
  const cut = spans.map((span) => ({ ...span }));
  for (let isCutting = true; isCutting; ) {
    isCutting = false;
    for (const [place, { noHigherThan }] of numbers.entries()) {
      for (const higher of noHigherThan) {
        const [low, high] = [cut[place], cut[higher]];
        if (low === undefined || high === undefined || (low.to <= high.to && high.from >= low.from)) continue;
        cut[place] = { from: low.from, to: Math.min(low.to, high.to) };
        cut[higher] = { from: Math.max(low.from, high.from), to: high.to };
        isCutting = true;
      }
    }
  }
  return cut;
}

const width = (span: Span | undefined): number => (span === undefined ? Number.NaN : span.to - span.from);

/** The places of numbers that can be told more closely than by `below`, though what is shown elsewhere leaves more. */
function tight(numbers: readonly OrderedNumber[], spans: readonly Span[], below: number): readonly number[] {
  const all = numbers[0]?.number ?? 0;
  const elsewhere = numbers.map(({ number, isShown }) =>
    isShown ? { from: number, to: number } : { from: 0, to: all },
  );
  const [seen, alone] = [known(numbers, spans), known(numbers, elsewhere)];
  return numbers.flatMap((_, place) => (width(seen[place]) < Math.min(below, width(alone[place])) ? [place] : []));
}

describe("spans of numbers in order", () => {
  test("hold their numbers, and leave none that can be told more closely than by the limit", () => {
    let wide = 0;
    fc.assert(
      fc.property(ordered, fc.integer({ min: 3, max: 6 }), (numbers, below) => {
        const spans = spansInOrder(numbers, numbers[0]?.number ?? 0, below);
        for (const [place, { number }] of numbers.entries()) {
          expect(spans[place]?.from).toBeLessThanOrEqual(number);
          expect(spans[place]?.to).toBeGreaterThanOrEqual(number);
          wide += Number(width(spans[place]) >= 2 * below);
        }
        expect(tight(numbers, spans, below)).toEqual([]);
        expect(known(numbers, spans)).toEqual(spans);
      }),
      { seed: 111, numRuns: 2000 },
    );
    expect(wide).toBeGreaterThan(100);
  });

  test("of one grid alone would be cut too short by a number that is shown beside them", () => {
    const numbers: readonly OrderedNumber[] = [
      { number: 60, isShown: true, noHigherThan: [] },
      { number: 22, isShown: true, noHigherThan: [0] },
      { number: 21, isShown: false, noHigherThan: [1] },
    ];
    expect(
      tight(
        numbers,
        [
          { from: 60, to: 60 },
          { from: 22, to: 22 },
          { from: 20, to: 29 },
        ],
        5,
      ),
    ).toEqual([2]);
    expect(spansInOrder(numbers, 60, 5)[2]).toEqual({ from: 0, to: 22 });
  });

  test("are the numbers themselves under a limit of nought", () => {
    fc.assert(
      fc.property(ordered, (numbers) => {
        const exact = numbers.map(({ number }) => ({ from: number, to: number }));
        expect(spansInOrder(numbers, numbers[0]?.number ?? 0, 0)).toEqual(exact);
      }),
      { seed: 112, numRuns: 200 },
    );
  });
});
