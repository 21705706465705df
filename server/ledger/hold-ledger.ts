import { Programme } from '#server/models/programme';

/**
 * Holds the ledger of a programme until the caller's transaction ends, so that what is posted and the closing of a month are
 * one after the other, in either order.
 */
export async function holdLedger(programmeId: string): Promise<void> {
  await Programme.updateOne({ _id: programmeId }, { $inc: { ledgerActs: 1 } });
}
