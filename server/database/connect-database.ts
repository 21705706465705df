import mongoose from 'mongoose';

/** Connects the models to the database at `uri`; `name` where the address does not say which. Fails within 5 s. */
export async function connectDatabase(uri: string, name?: string): Promise<void> {
  mongoose.set('transactionAsyncLocalStorage', true);
  mongoose.set('strictQuery', 'throw');
  await mongoose.connect(uri, {
    ...(name ? { dbName: name } : {}),
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 5_000,
    maxPoolSize: 50,
  });
}
