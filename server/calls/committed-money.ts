import type { PipelineStage } from 'mongoose';
import type { SourceAmount } from '~/domain/calls/budget';
import { Call } from '#server/models/call';

/**
 * What the approved calls of a programme may cost, by source and currency, without those that were cancelled and without
 * `exceptCallId`.
 */
export function committedMoney(programmeId: string, exceptCallId?: string): Promise<SourceAmount[]> {
  const stages: PipelineStage[] = [
    { $match: { programmeId, approved: { $ne: null }, cancelled: null, _id: { $ne: exceptCallId ?? '' } } },
    { $unwind: '$current.content.lots.lots' },
    { $replaceWith: '$current.content.lots.lots' },
    { $match: { ceiling: { $ne: null } } },
    {
      $group: {
        _id: { source: '$source', currency: '$ceiling.currency' },
        amount: { $sum: '$ceiling.amount' },
      },
    },
    { $project: { _id: 0, source: '$_id.source', currency: '$_id.currency', amount: 1 } },
    { $sort: { source: 1, currency: 1 } },
  ];
  return Call.aggregate<SourceAmount>(stages);
}
