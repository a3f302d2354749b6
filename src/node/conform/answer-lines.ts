/** Characters of one line: a whole indication has a quarter of a million. */
export const MOST_CHARACTERS_OF_LINE = 4_000_000;

/** Divides a text that comes bit by bit into its lines. */
interface AnswerLines {
  take(text: string): void;
  /** Nothing more will come; what follows the last line feed is a line unless it is empty. */
  end(): void;
}

/** A line that is longer than any answer is passed over to its end, and said. */
export function answerLines(hear: (line: string) => void, tooLong: () => void): AnswerLines {
  let rest = "";
  let isTooLong = false;
  const finish = (line: string): void => {
    if (isTooLong || line.length > MOST_CHARACTERS_OF_LINE) tooLong();
    else hear(line.endsWith("\r") ? line.slice(0, -1) : line);
    isTooLong = false;
  };
  return {
    take: (text) => {
      const [first = "", ...others] = text.split("\n");
      rest += first;
      for (const next of others) {
        finish(rest);
        rest = next;
      }
      if (rest.length <= MOST_CHARACTERS_OF_LINE && !isTooLong) return;
      isTooLong = true;
      rest = "";
    },
    end: () => {
      if (rest !== "" || isTooLong) finish(rest);
      rest = "";
    },
  };
}
