import type { Actor } from '~/domain/accounts/roles';
import { isRecommended } from '~/domain/evaluation/stage';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { listOpened } from '#server/evaluation/list-opened';
import { loadScope } from '#server/evaluation/load-scope';
import { declarationId, InterestDeclaration } from '#server/models/interest-declaration';
import { tellOfRecusal } from './recusal';
import { voidRecusedSheets } from './void-recused-sheets';

interface Arguments {
  actor: Actor;
  callId: string;
  organisationId: string;
  detail: string;
  /** In which it is recorded why the member's sheets count no more. */
  locale: Locale;
  now: Date;
}

/**
 * A conflict that a member finds out about later: from now on they take no part, and what they have scored of it counts no
 * more. A ranking made with their sheets falls back to the consensus. `wrong-state` once the lot is recommended.
 */
export function declareConflict({ actor, callId, organisationId, detail, locale, now }: Arguments): Promise<void> {
  return inTransaction(async () => {
    const scope = await loadScope(actor, callId);
    const applications = await listOpened(callId);
    const own = applications.filter((one) => one.organisationId === organisationId);
    const before = await InterestDeclaration.findOne({ callId, userId: actor.userId, organisationId }).lean();
    if (own.length === 0 || !before) throw new DomainError('not-found');
    if (before.recused && !before.lifted) return;
    const lots = new Set(own.map(({ lot }) => lot));
    if ([...lots].some((lot) => isRecommended(scope.stages.get(lot)))) {
      throw new DomainError('wrong-state', 'committee.error.recommended');
    }
    const { matchedCount } = await InterestDeclaration.updateOne(
      { _id: declarationId(callId, actor.userId, organisationId), version: before.version },
      { $set: { answer: 'conflict', detail, recused: { at: now }, lifted: null }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'committee.error.stale');
    const sheetsVoided = await voidRecusedSheets({ scope, organisationIds: [organisationId], locale, now });
    await appendEvent({
      actor,
      action: 'committee.conflict-declared',
      subject: { kind: 'call', id: callId },
      details: { sheetsVoided },
      after: { userId: actor.userId, organisationId, detail },
      now,
    });
    await tellOfRecusal({ actor, scope, organisationIds: [organisationId], now });
  });
}
