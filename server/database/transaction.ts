import mongoose from 'mongoose';

const commitListeners = new Set<() => void>();

/** Calls `listener` after every transaction that this process commits; the result ends that. */
export function onCommit(listener: () => void): () => void {
  commitListeners.add(listener);
  return () => commitListeners.delete(listener);
}

/**
 * Runs `work` as one transaction: all of its writes, or none. Models inside join it by themselves. A write conflict or
 * a lost connection runs `work` again, so it must do nothing outside of the database; mail and files go through the
 * outbox.
 */
export async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  let result: T | undefined;
  await mongoose.connection.transaction(
    async () => {
      result = await work();
    },
    { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  );
  for (const listener of commitListeners) listener();
  return result as T;
}
