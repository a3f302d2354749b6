/** How much a stream of cases may hold at a time. It is untrusted input: each limit is far above any real one and keeps memory bounded. */

/** Bytes of one line. */
export const MOST_BYTES_OF_LINE = 65_536;

/** Columns of a CSV file. */
export const MOST_COLUMNS = 2_000;

/** Bytes that are taken up together. */
export const BYTES_AT_A_TIME = 131_072;

/** Different texts of one column of which it is remembered what they say. */
export const MOST_TEXTS_KEPT = 4_096;
