import type { Block, Item, Phrase } from "../../page/tree.js";

/** The size of letters, in points, at which a sheet of that many characters is just full; more than the largest is never needed. */
const LARGEST = 8.4;
const CHARACTERS_AT_LARGEST = 6000;

/** What a table, a heading or a picture takes on a sheet, in characters. */
const ROOM: Readonly<Record<"heading" | "row" | "picture" | "line", number>> = {
  heading: 90,
  row: 110,
  picture: 600,
  line: 25,
};

/** What makes a page one side of A4: in two columns, with letters as large as what it says allows. */
export function sheetStyle(blocks: readonly Block[]): string {
  const characters = blocks.reduce((sum, block) => sum + roomOf(block), 0);
  // twice as many characters need letters of half the area
  const size = Math.min(LARGEST, LARGEST * Math.sqrt(CHARACTERS_AT_LARGEST / Math.max(1, characters)));
  return `
@media screen { main { max-width: 60rem; } }
@media print {
  @page { size: A4; margin: 9mm 11mm; }
  main { columns: 2; column-gap: 8mm; }
  h1, table, .danger, .caveat { column-span: all; }
  body { font-size: ${Math.floor(size * 10) / 10}pt; line-height: 1.26; }
  h1 { font-size: 1.8em; margin: 0 0 .2em; }
  h2 { font-size: 1.25em; margin: .4em 0 .2em; padding-top: .2em; border-top-width: 1.5px; }
  p, ul, ol, table { margin: 0 0 .3em; }
  li { margin: .1em 0; }
  ul, ol { padding-left: 1.3em; }
  li[id^="rule-"] { margin-bottom: .1em; }
  th, td { padding: .2em .4em; }
  table { font-size: .97em; }
  .notice { padding: .3em .6em; border-width: 1.5px; margin: .3em 0; }
  .windscreen { max-width: 26em; margin: 0 auto .3em; }
}
`;
}

function roomOf(block: Block): number {
  switch (block.kind) {
    case "heading":
      return ROOM.heading;
    case "list":
      return block.items.reduce((sum, item) => sum + itemRoom(item), 0);
    case "table":
      return block.rows.reduce(
        (sum, row) => sum + ROOM.row + row.reduce((all, cell) => all + lengthOf(cell), 0) / 2,
        0,
      );
    case "heat":
    case "bars":
    case "windscreen":
      return ROOM.picture;
    case "sample":
      return block.text.length;
    default:
      return lengthOf(block.says) + ROOM.line;
  }
}

function itemRoom({ says }: Item): number {
  return lengthOf(says) + ROOM.line;
}

function lengthOf(phrase: Phrase): number {
  return phrase.reduce((sum, inline) => sum + (typeof inline === "string" ? inline : inline.says).length, 0);
}
