import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { loadScope } from '#server/evaluation/load-scope';
import { enqueueMail } from '#server/mail/enqueue-mail';
import { Evaluation, evaluationId } from '#server/models/evaluation';
import { mailRecipients } from '#server/people/mail-recipients';
import { SCORING_STAGES } from './load-own-sheet';
import { assertLeads, sheetsOfLot } from './lot-progress';

/** People are reminded at most once in so long. */
const PAUSE_MS = 12 * 3_600_000;

interface Arguments {
  actor: Actor;
  callId: string;
  lot: string;
  now: Date;
}

/** Mails everybody with open sheets in a lot how many they are; `wrong-state` where nobody has any, or soon after the last time. */
export async function remindEvaluators({ actor, callId, lot, now }: Arguments): Promise<void> {
  const scope = await loadScope(actor, callId);
  assertLeads(scope, lot);
  const { reference } = scope.call;
  const title = scope.published.content.about.title;
  await inTransaction(async () => {
    const sheets = (await sheetsOfLot(callId, lot)).filter(({ state }) => state === 'open');
    if (sheets.length === 0) throw new DomainError('wrong-state', 'scoring.error.nobodyToRemind');
    const { matchedCount } = await Evaluation.updateOne(
      {
        _id: evaluationId(callId, lot),
        stage: { $in: SCORING_STAGES },
        $or: [{ remindedAt: null }, { remindedAt: { $lte: new Date(now.getTime() - PAUSE_MS) } }],
      },
      { $set: { remindedAt: now }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('wrong-state', 'scoring.error.remindedToday');
    const people = await mailRecipients({ _id: { $in: [...new Set(sheets.map(({ userId }) => userId))] } });
    for (const to of people) {
      const count = sheets.filter(({ userId }) => userId === to.userId).length;
      const props = { callId, reference: reference ?? '', title, count };
      await enqueueMail({ to, template: 'sheets-waiting', props, now });
    }
    await appendEvent({
      actor,
      action: 'scoring.reminded',
      subject: { kind: 'call', id: callId },
      details: { lot, people: people.length },
      now,
    });
  });
}
