import mongoose from 'mongoose';
import { clockShift } from '#server/process/clock';

/** The instant by the database's clock, by which every deadline is measured: several portals have several clocks. */
export async function databaseTime(): Promise<Date> {
  const { localTime } = (await mongoose.connection.db?.admin().command({ hello: 1 })) ?? {};
  if (!(localTime instanceof Date)) throw new Error('The database does not tell its time');
  return new Date(localTime.getTime() + clockShift());
}

/** The same instant as an expression of a query or of an update's pipeline. */
export const databaseClock = (): '$$NOW' | { $add: ['$$NOW', number] } => {
  const shift = clockShift();
  return shift === 0 ? '$$NOW' : { $add: ['$$NOW', shift] };
};
