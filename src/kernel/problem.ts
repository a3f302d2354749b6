/** Where in a file a problem stands, with the lines around it. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line itself with a caret below it, ready to print; left out where the line may hold personal data. */
  readonly frame?: string;
}

/**
 * One thing that is wrong with what was read: where, what, and what to do.
 *
 * Each reader owns its list of codes; a code keeps its meaning for ever, and new ones may come in a minor release.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** JSON pointer (RFC 6901) into what was read; `""` is the whole of it. */
  readonly at: string;
  /** A sentence that its author can act on: lower case, no full stop. */
  readonly says: string;
  readonly place?: Place;
}
