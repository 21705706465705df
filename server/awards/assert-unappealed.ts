import { DomainError } from '~/domain/shared/errors';
import type { AwardRecord } from '#server/models/award';
import { appealPending } from '#server/appeals/appeal-pending';

/** Refuses what an appeal in the lot suspends: accepting an award, moving up from the reserve list. */
export async function assertUnappealed({ callId, lot }: Pick<AwardRecord, 'callId' | 'lot'>): Promise<void> {
  if (await appealPending(callId, lot)) throw new DomainError('wrong-state', 'awards.error.appeal');
}
