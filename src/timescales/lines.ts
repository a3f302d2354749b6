const WIDTH = 78;

/** Where the texts of a calendar begin: the days stand in the margin, what is to be done beside them. */
export const COLUMN = { paragraph: 2, title: 18, detail: 20 } as const;

/** A text in its column, with what stands before it in the margin of the first line. */
export function lines(before: string, text: string, column: number = COLUMN.detail): readonly string[] {
  const found: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > WIDTH - column) {
      found.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  const margin = (place: number): string => `${" ".repeat(COLUMN.paragraph)}${place === 0 ? before : ""}`;
  return [...found, line].map((one, place) => `${margin(place).padEnd(column)}${one}`);
}
