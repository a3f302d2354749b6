/** Rows of the one with the rows of the other at the same place, however many of them come at a time. */
export async function* inStep<Row>(
  some: AsyncIterable<readonly Row[]>,
  others: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly (readonly [Row, Row | undefined])[]> {
  const coming = others[Symbol.asyncIterator]();
  let waiting: readonly Row[] = [];
  try {
    for await (const rows of some) {
      while (waiting.length < rows.length) {
        const next = await coming.next();
        if (next.done === true) break;
        waiting = [...waiting, ...next.value];
      }
      yield rows.map((row, place) => [row, waiting[place]] as const);
      waiting = waiting.slice(rows.length);
    }
  } finally {
    await coming.return?.();
  }
}
