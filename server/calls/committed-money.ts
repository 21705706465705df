import { summed, type SourceAmount } from '~/domain/calls/budget';
import { Award } from '#server/models/award';
import { Call, type CallRecord } from '#server/models/call';
import { Evaluation } from '#server/models/evaluation';

/**
 * What a programme's money is bound to, by source and currency: the ceilings of the lots of approved calls until each is
 * decided, then its awards as long as they live, by what their agreements bind. Without `exceptCallId`, and without what cancelled calls never awarded.
 */
export async function committedMoney(programmeId: string, exceptCallId = ''): Promise<SourceAmount[]> {
  const calls = await Call.find(
    { programmeId, approved: { $ne: null }, cancelled: null, _id: { $ne: exceptCallId } },
    { 'current.content.lots.lots': 1 },
  ).lean<Pick<CallRecord, '_id' | 'current'>[]>();
  const ids = calls.map(({ _id }) => _id);
  const decided = await Evaluation.find({ callId: { $in: ids }, stage: 'decided' }, { callId: 1, lot: 1 }).lean();
  const isDecided = new Set(decided.map(({ callId, lot }) => `${callId} ${lot}`));
  const awards = await Award.find(
    { programmeId, live: true, callId: { $ne: exceptCallId } },
    { source: 1, amount: 1, bound: 1 },
  ).lean();
  const ceilings = calls.flatMap(({ _id, current }) =>
    (current?.content.lots.lots ?? []).flatMap(({ key, source, ceiling }) =>
      ceiling && !isDecided.has(`${_id} ${key}`) ? [{ source, ...ceiling }] : [],
    ),
  );
  const bound = summed([
    ...ceilings,
    ...awards.map(({ source, amount, bound }) => ({ source, ...amount, amount: bound ?? amount.amount })),
  ]);
  return bound.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const keyOf = ({ source, currency }: SourceAmount) => `${source} ${currency}`;
