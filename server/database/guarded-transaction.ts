import { Guard } from '#server/models/guard';
import { inTransaction } from './transaction';

/**
 * A transaction that no other one under the same guard (or one of several) runs beside: of two at once the later begins
 * again and sees what the earlier has left. For rules over several documents ("one administrator remains").
 */
export async function inGuardedTransaction<T>(guard: string | readonly string[], work: () => Promise<T>): Promise<T> {
  const guards = [guard].flat();
  for (const one of guards) await ensureGuard(one);
  return inTransaction(async () => {
    for (const one of guards) await Guard.updateOne({ _id: one }, { $inc: { version: 1 } });
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
