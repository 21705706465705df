import type { EvaluationStage } from '~/domain/evaluation/stage';
import type { Locale } from '~/domain/shared/locale';
import { textIn } from '~/locales/text-in';
import { holdLot } from '#server/evaluation/hold-lot';
import { listOpened } from '#server/evaluation/list-opened';
import type { CommitteeScope } from '#server/evaluation/load-scope';
import { moveLot } from '#server/evaluation/move-lot';
import { ScoreSheet } from '#server/models/score-sheet';

interface Recused {
  /** Of the member. */
  scope: CommitteeScope;
  organisationIds: readonly string[];
  /** In which it is recorded why the sheets count no more. */
  locale: Locale;
  now: Date;
}

/**
 * Voids a member's sheets of everything that a conflict closes to them by the call's rule, and gives how many; a ranking
 * that was made with one of them falls back to the consensus. Whatever draws or reads sheets of the lots at the same time
 * notices.
 */
export async function voidRecusedSheets({ scope, organisationIds, locale, now }: Recused): Promise<number> {
  const { call, seat, terms, stages } = scope;
  const applications = await listOpened(call._id);
  const own = applications.filter((one) => organisationIds.includes(one.organisationId));
  const lots = new Set(own.map(({ lot }) => lot));
  const closed = terms.recusal === 'lot' ? applications.filter(({ lot }) => lots.has(lot)) : own;
  const reason = textIn(locale)('committee.voided.recused');
  let voided = 0;
  for (const lot of lots) {
    const ids = closed.filter((one) => one.lot === lot).map(({ applicationId }) => applicationId);
    const { modifiedCount } = await ScoreSheet.updateMany(
      { applicationId: { $in: ids }, userId: seat.userId, state: { $ne: 'void' } },
      { $set: { state: 'void', voided: { by: seat.userId, at: now, reason } }, $inc: { version: 1 } },
    );
    voided += modifiedCount;
    const stage: EvaluationStage | undefined = stages.get(lot);
    if (stage === 'ranked' && modifiedCount > 0) {
      await moveLot({ callId: call._id, lot, from: 'ranked', to: 'consensus', by: seat.userId, now });
    } else if (stage !== undefined) await holdLot(call._id, lot, [stage]);
  }
  return voided;
}
