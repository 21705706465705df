import { lotNames } from '~/domain/calls/lot-names';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import type { AwardRecord } from '#server/models/award';
import { Call, type CallRecord } from '#server/models/call';

/** The call and the lot of an award, as pages and mails name them. */
export interface AwardPlace {
  callId: string;
  reference: string;
  title: Localized;
  lot: Localized;
}

type NamedCall = Pick<CallRecord, '_id' | 'reference' | 'current'>;

export function placeOf({ _id, reference, current }: NamedCall, lot: string): AwardPlace {
  return {
    callId: _id,
    reference: reference ?? '',
    title: current?.content.about.title ?? emptyLocalized(),
    lot: (current && lotNames(current).find(({ key }) => key === lot)?.name) ?? emptyLocalized(),
  };
}

/** The same of many awards, by the award's id; one query. */
export async function placesOf(
  awards: readonly Pick<AwardRecord, '_id' | 'callId' | 'lot'>[],
): Promise<Map<string, AwardPlace>> {
  const calls = await Call.find(
    { _id: { $in: [...new Set(awards.map(({ callId }) => callId))] } },
    { reference: 1, 'current.content.about': 1, 'current.content.lots': 1, 'current.names': 1 },
  ).lean<NamedCall[]>();
  const callOf = new Map(calls.map((call) => [call._id, call]));
  return new Map(
    awards.flatMap(({ _id, callId, lot }) => {
      const call = callOf.get(callId);
      return call ? [[_id, placeOf(call, lot)] as const] : [];
    }),
  );
}
