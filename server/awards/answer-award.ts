import type { Actor } from '~/domain/accounts/roles';
import { revisionStanding, standsStill } from '~/domain/awards/answer';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { databaseClock, databaseTime } from '#server/database/database-time';
import { inTransaction } from '#server/database/transaction';
import { Award, type AwardRecord } from '#server/models/award';
import { confirmSignatory, type Confirmation, type Confirmed } from '#server/submissions/confirm-signatory';
import { assertUnappealed } from './assert-unappealed';
import { loadAward } from './load-award';
import { tellOfAnswer } from './tell-of-answer';

interface Arguments {
  actor: Actor;
  awardId: string;
  input: Confirmation & {
    kind: 'accepted' | 'declined';
    /** Names the form: sent again it is one answer. */
    formKey: string;
    /** Why it is declined; empty of an acceptance. */
    reason: string;
  };
  now: Date;
}

/**
 * The signatory accepts or declines an award, once and for all. `late` from the end of its time on, by the database's clock;
 * `wrong-state` while an appeal is pending in the lot, or before a smaller amount has an agreed budget.
 */
export async function answerAward({ actor, awardId, input, now }: Arguments): Promise<void> {
  const award = await loadAward(actor, awardId, 'awards.answer');
  const isReplay = award.answer?.formKey === input.formKey;
  const confirmed = await confirmSignatory({ actor, input, isReplay, now });
  if (isReplay) return;
  try {
    await record({ actor, awardId, input, confirmed, now });
  } catch (error) {
    // The same form, sent twice at once.
    if (!(error instanceof DomainError) || !(await Award.exists({ _id: awardId, 'answer.formKey': input.formKey })))
      throw error;
  }
}

function record({ actor, awardId, input, confirmed, now }: Arguments & { confirmed: Confirmed }): Promise<void> {
  return inTransaction(async () => {
    const award = await Award.findOne({ _id: awardId }).orFail().lean<AwardRecord>();
    await assertAnswerable(award, input.kind);
    const answered = await writeAnswer(actor, award, input);
    if (!answered) {
      const late = award.respondBy !== null && (await databaseTime()) >= award.respondBy;
      throw late ? new DomainError('late', 'awards.error.late') : new DomainError('stale', 'awards.error.answered');
    }
    await confirmed.use();
    await appendEvent({
      actor,
      action: `awards.${input.kind}`,
      subject: { kind: 'award', id: awardId },
      details: { callId: award.callId, lot: award.lot, amount: award.amount },
      before: award,
      after: answered,
      now,
    });
    await tellOfAnswer({ award: answered, now });
  });
}

async function assertAnswerable(award: AwardRecord, kind: 'accepted' | 'declined'): Promise<void> {
  if (award.state === 'lapsed') throw new DomainError('late', 'awards.error.late');
  if (award.state !== 'offered') throw new DomainError('wrong-state', 'awards.error.answered');
  if (kind === 'declined') return;
  await assertUnappealed(award);
  const standing = revisionStanding(award);
  if (standing !== null && standing !== 'agreed') throw new DomainError('wrong-state', 'awards.error.budget');
}

/** Null where its time is over, or somebody was faster. At the instant that the database's clock shows. */
function writeAnswer(
  { userId, name }: Actor,
  award: AwardRecord,
  { kind, formKey, reason }: Arguments['input'],
): Promise<AwardRecord | null> {
  const said = Object.fromEntries(
    Object.entries({ by: userId, name, reason, formKey }).map(([key, value]) => [key, { $literal: value }]),
  );
  const inTime =
    kind === 'accepted' || !standsStill(award) ? { $expr: { $lt: [databaseClock(), award.respondBy] } } : {};
  const set = {
    state: kind,
    live: kind === 'accepted',
    answer: { ...said, at: databaseClock() },
    version: award.version + 1,
  };
  return Award.findOneAndUpdate(
    { _id: award._id, state: 'offered', version: award.version, ...inTime },
    [{ $set: set }],
    { updatePipeline: true, returnDocument: 'after' },
  ).lean<AwardRecord>();
}
