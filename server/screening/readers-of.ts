import { scopeOf } from '~/domain/committee/scope';
import { evaluationTerms } from '~/domain/evaluation/terms';
import { listOpened } from '#server/evaluation/list-opened';
import { standingDeclarations } from '#server/evaluation/load-scope';
import type { ApplicationRecord } from '#server/models/application';
import { Call, type CallRecord } from '#server/models/call';
import { Committee, type CommitteeRecord } from '#server/models/committee';

/** Everybody of a call's committee who may read an application now, by the same gate as its pages. */
export async function readersOf({ _id, callId }: Pick<ApplicationRecord, '_id' | 'callId'>): Promise<string[]> {
  const call = await Call.findOne({ _id: callId }, { current: 1 }).lean<CallRecord>();
  const committee = await Committee.findOne({ _id: callId }).lean<CommitteeRecord>();
  if (!call?.current || !committee) return [];
  const { recusal } = evaluationTerms(call.current.content);
  const applications = await listOpened(callId);
  const declarations = await standingDeclarations(callId);
  return committee.seats
    .filter(({ left, part }) => left === null && part !== 'alternate')
    .filter(({ userId, impartial }) => {
      const { readable } = scopeOf({ userId, mayRead: impartial !== null, applications, declarations, recusal });
      return readable.some(({ applicationId }) => applicationId === _id);
    })
    .map(({ userId }) => userId);
}
