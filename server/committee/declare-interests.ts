import type { Actor } from '~/domain/accounts/roles';
import type { SaidInterest } from '~/domain/committee/conflicts';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { loadScope } from '#server/evaluation/load-scope';
import {
  declarationId,
  InterestDeclaration,
  type InterestDeclarationRecord,
} from '#server/models/interest-declaration';
import { detectConflicts } from './detect-conflicts';
import { tellOfRecusal } from './recusal';
import { voidRecusedSheets } from './void-recused-sheets';

interface Arguments {
  actor: Actor;
  callId: string;
  said: readonly SaidInterest[];
  /** In which it is recorded why sheets count no more. */
  locale: Locale;
  now: Date;
}

/**
 * Records a member's interests in every organisation about which they have not declared yet. A declared conflict recuses,
 * and so does what the portal finds now. `stale` where it became known meanwhile that others apply. What was declared
 * before is not touched; the same declarations sent twice are one.
 */
export function declareInterests({ actor, callId, said, locale, now }: Arguments): Promise<{ recused: number }> {
  return inTransaction(async () => {
    const scope = await loadScope(actor, callId);
    if (scope.seat.impartial === null) throw new DomainError('wrong-state', 'committee.error.impartialFirst');
    const saidOf = new Map(said.map((one) => [one.organisationId, one]));
    if (scope.undeclared.length === 0 && (await isSaid(actor, callId, said))) return { recused: 0 };
    if (said.length !== scope.undeclared.length || scope.undeclared.some((id) => !saidOf.has(id))) {
      throw new DomainError('stale', 'committee.error.otherApplicants');
    }
    const detected = await detectConflicts(actor.userId, scope.undeclared);
    const records = said.map(({ organisationId, answer, detail }): InterestDeclarationRecord => {
      const found = detected.get(organisationId) ?? [];
      const isConflict = answer === 'conflict' || found.length > 0;
      return {
        _id: declarationId(callId, actor.userId, organisationId),
        callId,
        userId: actor.userId,
        organisationId,
        answer,
        detail: answer === 'conflict' ? detail : '',
        detected: found,
        declaredAt: now,
        recused: isConflict ? { at: now } : null,
        lifted: null,
        version: 1,
      };
    });
    await InterestDeclaration.insertMany(records);
    const conflicts = records.filter(({ recused }) => recused !== null);
    const organisationIds = conflicts.map(({ organisationId }) => organisationId);
    // A successor has open sheets before declaring; and with a late opening others may apply for a lot that is being scored.
    const sheetsVoided = await voidRecusedSheets({ scope, organisationIds, locale, now });
    await appendEvent({
      actor,
      action: 'committee.interests-declared',
      subject: { kind: 'call', id: callId },
      details: { organisations: records.length, conflicts: conflicts.length, sheetsVoided },
      after: records,
      now,
    });
    if (organisationIds.length > 0) await tellOfRecusal({ actor, scope, organisationIds, now });
    return { recused: conflicts.length };
  });
}

/** What is stored already says the same: the form was sent twice. */
async function isSaid({ userId }: Actor, callId: string, said: readonly SaidInterest[]): Promise<boolean> {
  const ids = said.map(({ organisationId }) => organisationId);
  const stored = await InterestDeclaration.find({ callId, userId, organisationId: { $in: ids } }).lean();
  return said.every((one) =>
    stored.some(({ organisationId, answer }) => organisationId === one.organisationId && answer === one.answer),
  );
}
