import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { answerAward } from '#server/awards/answer-award';
import { Appeal } from '#server/models/appeal';
import { Award, type AwardRecord } from '#server/models/award';
import { issuedLot, type DecidedLot } from './decided-lot';
import { createUser, PASSWORD } from './user';

export interface OfferedAward extends DecidedLot {
  award: AwardRecord;
  signatory: Actor;
  representative: Actor;
}

/** The award of a lot whose letters were issued, and two people of the organisation that it is offered to. */
export async function offeredAward(issuedAt = new Date(), changes: Partial<AwardRecord> = {}): Promise<OfferedAward> {
  const lot = await issuedLot({}, issuedAt);
  const award = await Award.findOneAndUpdate(
    { callId: lot.call.id, state: 'offered' },
    { $set: changes },
    { returnDocument: 'after' },
  )
    .orFail()
    .lean<AwardRecord>();
  const home = { kind: 'organisation' as const, id: award.organisationId };
  const { actor: signatory } = await createUser({ roles: ['signatory'], home });
  const { actor: representative } = await createUser({ roles: ['representative'], home });
  return { ...lot, award, signatory, representative };
}

/** Accepts or declines an award. */
export function answer(
  actor: Actor,
  awardId: string,
  wishes: Partial<Parameters<typeof answerAward>[0]['input']> = {},
): Promise<void> {
  const kind = wishes.kind ?? 'accepted';
  const reason = kind === 'declined' ? 'No staff' : '';
  const input = { kind, formKey: randomUUID(), reason, currentPassword: PASSWORD, ...wishes };
  return answerAward({ actor, awardId, input, now: new Date() });
}

/** An appeal of another organisation in the lot, which waits for its decision. */
export function pendingAppeal({ place, award }: Pick<OfferedAward, 'place' | 'award'>) {
  return Appeal.create({
    _id: randomUUID(),
    ...place,
    institutionId: award.institutionId,
    applicationId: 'other',
    organisationId: 'other',
    decisionId: award.decisionId,
    reference: 'JPSP-1',
    sha256: '0'.repeat(64),
    receipt: randomUUID(),
    formKey: randomUUID(),
    grounds: ['award'],
    content: 'sealed',
    submitted: { by: 'somebody', name: 'Somebody', at: new Date() },
    state: 'submitted',
    version: 1,
  });
}
