/** Rows that are read one by one, in arrays of at most `size`: for what is looked up for many of them at once. */
export async function* batchesOf<Row>(rows: AsyncIterable<Row>, size = 200): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
