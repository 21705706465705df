import { Screening, type ScreeningRecord } from '#server/models/screening';

/** How an application's screening ended. */
export type ScreeningResult = NonNullable<ScreeningRecord['outcome']>;

/**
 * How the screening of a call's applications ended, by application; those without an outcome are not there. Whether the
 * asker may know of them is asked before.
 */
export async function screeningOutcomes(callId: string): Promise<Map<string, ScreeningResult>> {
  const records = await Screening.find({ callId, outcome: { $ne: null } }, { outcome: 1 }).lean<ScreeningRecord[]>();
  return new Map(records.flatMap(({ _id, outcome }) => (outcome ? [[_id, outcome] as const] : [])));
}
