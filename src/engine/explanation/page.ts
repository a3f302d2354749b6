/** A heading with the lines below it; a section without lines is not printed. */
export interface Section {
  readonly heading: string;
  /** A line may begin with a number or a dash, and one with two spaces more belongs to the line before it. */
  readonly lines: readonly string[];
}

const WIDTH = 78;

/** Sections as plain text, wrapped; a line keeps the indent with which it starts. */
export function page(sections: readonly Section[]): string {
  return sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => [heading.toUpperCase(), ...lines.flatMap(wrap)].join("\n"))
    .join("\n\n");
}

function wrap(line: string): readonly string[] {
  const lead = /^\s*(?:[-*]|\d+\.)?\s*/.exec(line)?.[0] ?? "";
  const indent = " ".repeat(lead.length);
  return line
    .slice(lead.length)
    .split(" ")
    .reduce<string[]>(
      (lines, word) => {
        const last = lines.at(-1) ?? "";
        const isFirst = last === lead || last === indent;
        if (isFirst || last.length + 1 + word.length <= WIDTH)
          lines[lines.length - 1] = isFirst ? last + word : `${last} ${word}`;
        else lines.push(indent + word);
        return lines;
      },
      [lead],
    );
}
