/** Where something stands in a file, or an element begins. Lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
