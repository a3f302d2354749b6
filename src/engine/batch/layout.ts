/** One bit of what a state says of its fact. */
export interface Input {
  /** Place of the fact. */
  readonly fact: number;
  /** Whether a value left lies in the classes, or whether all do. */
  readonly asks: "may-hold" | "holds";
  readonly classes: readonly number[];
  /** Whether the fact is read cautiously first. */
  readonly isRead: boolean;
}

/** What one fact writes into a word for each row. */
export interface Share {
  /** Place of the fact. */
  readonly fact: number;
  readonly word: number;
  /** The first of its bits; the others follow in the order of the inputs. */
  readonly shift: number;
  readonly inputs: readonly Input[];
}

/** Which bits of a row stand in which word: thirty-two rows of words turned about are planes. */
export interface Layout {
  readonly words: number;
  readonly shares: readonly Share[];
  /** The plane of an input. */
  readonly placeOf: (input: Input) => number;
}

/** In every word, the bit that says that a fact is in doubt. */
export const DOUBT_BIT = 31;

/** Packs the inputs of every fact into words, those of one fact together: the largest first, each where it still fits. */
export function layOut(inputs: readonly Input[], facts: number): Layout {
  const ofFact = Array.from({ length: facts }, (): Input[] => []);
  for (const input of inputs) ofFact[input.fact]?.push(input);
  const pieces = ofFact
    .flatMap((own, fact) => inPieces(own).map((piece) => ({ fact, inputs: piece })))
    .sort((a, b) => b.inputs.length - a.inputs.length || a.fact - b.fact);
  const taken: number[] = [];
  const places = new Map<Input, number>();
  const shares = pieces.map((piece): Share => {
    const fits = taken.findIndex((bits) => bits + piece.inputs.length <= DOUBT_BIT);
    const word = fits === -1 ? taken.length : fits;
    const shift = taken[word] ?? 0;
    taken[word] = shift + piece.inputs.length;
    piece.inputs.forEach((input, index) => {
      places.set(input, word * 32 + shift + index);
    });
    return { ...piece, word, shift };
  });
  return { words: taken.length, shares, placeOf: (input) => places.get(input) ?? -1 };
}

/** As many as a word holds; a fact that nothing asks about still has a share, for its doubt. */
function inPieces(inputs: readonly Input[]): readonly (readonly Input[])[] {
  if (inputs.length <= DOUBT_BIT) return [inputs];
  return [inputs.slice(0, DOUBT_BIT), ...inPieces(inputs.slice(DOUBT_BIT))];
}
