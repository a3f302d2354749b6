/** Where an element begins in a file. Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
