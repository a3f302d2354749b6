import { anchored, type Block, type Phrase, strong, type Table } from "../../page/tree.js";
import { TO_WRITE } from "../threshold/to-write.js";

/** A line of a record: what is asked, and what the rule set says to it; nothing where a person must write it. */
export interface Field {
  readonly asks: string;
  readonly says?: string;
  /** For whoever still has to write it. */
  readonly hint?: string;
}

/** A part of a record as a table; what a person must still write is marked, cell by cell. */
export function fieldTable(title: string, anchor: string, fields: readonly Field[]): readonly Block[] {
  const table: Table = {
    kind: "table",
    head: ["What is asked", "What is said"],
    rows: fields.map(({ asks, says, hint = "" }): readonly Phrase[] => [
      [asks],
      says === undefined ? [strong(TO_WRITE), hint === "" ? "" : ` ${hint}`] : [says],
    ]),
    anchors: fields.map((_, at) => `${anchor}-${at + 1}`),
  };
  return [anchored(2, title, anchor), table];
}
