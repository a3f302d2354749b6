/** How much a rule set may hold. A file is untrusted input: each limit is far above any real one and keeps reading bounded work. */

/** Characters of text, all files of a folder together. */
export const MOST_TEXT = 4_000_000;

/** Values and signs in a text, or values in a parsed value. */
export const MOST_VALUES = 500_000;

/** Files of a folder. */
export const MOST_FILES = 6_000;

/** Groups within groups. */
export const MOST_DEPTH = 64;

/** The same where a condition stands with all that it refers to written out, as in a record; zod overflows at 1,800. */
export const MOST_DEPTH_WRITTEN_OUT = 512;

/** Rules or duties, and entries of any other list. */
export const MOST_ENTRIES = 5_000;

/** Comparisons and groups of one condition when all that it refers to is written out. */
export const MOST_NODES_IN_CONDITION = 1_000;

/** The same over all conditions of a set. */
export const MOST_NODES = 50_000;

/** References that lead from one named condition, count or presupposition to the next. */
export const MOST_HOPS = 32;

/** Values of a council's own whole-number fact. */
export const MOST_VALUES_OF_FACT = 2_500;

/** Problems that are listed; what lies beyond is counted. */
export const MOST_PROBLEMS = 1_000;
