import mongoose from 'mongoose';

/** The instant by the database's clock, by which every deadline is measured: several portals have several clocks. */
export async function databaseTime(): Promise<Date> {
  const { localTime } = (await mongoose.connection.db?.admin().command({ hello: 1 })) ?? {};
  if (!(localTime instanceof Date)) throw new Error('The database does not tell its time');
  return localTime;
}
