import * as fc from "fast-check";

/**
 * The same values, with a search of our own for smaller ones: what is made in chained steps does not shrink by itself.
 *
 * `smaller` gives, smallest first, what is one step simpler than a value and still sound.
 */
export function shrinking<Value>(
  made: fc.Arbitrary<Value>,
  smaller: (value: Value) => IterableIterator<Value>,
): fc.Arbitrary<Value> {
  return new Shrinking(made, smaller);
}

/** A class, since fast-check takes arbitraries of one's own in no other form. */
class Shrinking<Value> extends fc.Arbitrary<Value> {
  readonly #made: fc.Arbitrary<Value>;
  readonly #smaller: (value: Value) => IterableIterator<Value>;

  constructor(made: fc.Arbitrary<Value>, smaller: (value: Value) => IterableIterator<Value>) {
    super();
    this.#made = made;
    this.#smaller = smaller;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Value> {
    return new fc.Value(this.#made.generate(random, bias).value, undefined);
  }

  override canShrinkWithoutContext(_value: unknown): _value is Value {
    return false;
  }

  override shrink(value: Value): fc.Stream<fc.Value<Value>> {
    return fc.stream(this.#smaller(value)).map((less) => new fc.Value(less, undefined));
  }
}
