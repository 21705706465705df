import { Guard } from '#server/models/guard';
import { inTransaction } from './transaction';

/**
 * A transaction that no other one under the same guard runs beside: of two at once the later begins again and sees what
 * the earlier has left. For rules over several documents ("one administrator remains").
 */
export async function inGuardedTransaction<T>(guard: string, work: () => Promise<T>): Promise<T> {
  await ensureGuard(guard);
  return inTransaction(async () => {
    await Guard.updateOne({ _id: guard }, { $inc: { version: 1 } });
    return work();
  });
}

async function ensureGuard(guard: string): Promise<void> {
  if (await Guard.exists({ _id: guard })) return;
  try {
    await Guard.create({ _id: guard, version: 0 });
  } catch (error) {
    // Somebody else made it in between: all is well.
    if ((error as { code?: number }).code !== 11000) throw error;
  }
}
