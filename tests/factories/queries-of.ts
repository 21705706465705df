import mongoose from 'mongoose';

/** What some work asks the database, as `collection.operation`, in order. Not for work that runs beside other work. */
export async function queriesOf(work: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  mongoose.set('debug', (collection: string, operation: string) => void asked.push(`${collection}.${operation}`));
  try {
    await work();
  } finally {
    mongoose.set('debug', false);
  }
  return asked;
}
