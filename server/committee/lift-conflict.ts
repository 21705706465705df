import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Localized } from '~/domain/shared/localized';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { InterestDeclaration, type InterestDeclarationRecord } from '#server/models/interest-declaration';
import { declaredConflicts, isLiftable, type DeclaredConflict } from './declared-conflicts';
import { loadForChange } from './load-committee';

interface Place {
  actor: Actor;
  callId: string;
  userId: string;
  organisationId: string;
  now: Date;
}

/** What an approver looks at before lifting it. */
export interface LiftingPage {
  callId: string;
  title: Localized;
  reference: string;
  conflict: DeclaredConflict;
  /** Of the declaration. */
  version: number;
}

/** A conflict that only the portal found, for an approver to look at; `not-found` for any other. */
export async function getLifting({ actor, callId, userId, organisationId, now }: Place): Promise<LiftingPage> {
  const { call, published, committee } = await loadForChange(actor, callId, now);
  const record = await InterestDeclaration.findOne({
    callId,
    userId,
    organisationId,
  }).lean<InterestDeclarationRecord>();
  const [conflict] = record ? await declaredConflicts([record], committee.seats, actor.userId) : [];
  if (!record || !conflict?.mayLift) throw new DomainError('not-found');
  const { title } = published.content.about;
  return { callId, title, reference: call.reference ?? '', conflict, version: record.version };
}

interface Lifting extends Place {
  input: { version: number; reason: string };
}

/**
 * An approver of the institution finds that what the portal has found is no conflict, and says why: the member takes part.
 * Never the own one (`not-permitted`), never a membership or what the member declared (`wrong-state`).
 */
export function liftConflict({ actor, callId, userId, organisationId, input, now }: Lifting): Promise<void> {
  return inTransaction(async () => {
    await loadForChange(actor, callId, now);
    const record = await InterestDeclaration.findOne({
      callId,
      userId,
      organisationId,
    }).lean<InterestDeclarationRecord>();
    if (!record) throw new DomainError('not-found');
    if (userId === actor.userId) throw new DomainError('not-permitted', 'committee.error.ownConflict');
    if (record.lifted?.by === actor.userId && record.lifted.reason === input.reason) return;
    if (!isLiftable(record)) throw new DomainError('wrong-state', 'committee.error.notLiftable');
    const lifted = { by: actor.userId, at: now, reason: input.reason };
    const { matchedCount } = await InterestDeclaration.updateOne(
      { _id: record._id, version: input.version, lifted: null },
      { $set: { lifted }, $inc: { version: 1 } },
    );
    if (matchedCount === 0) throw new DomainError('stale', 'committee.error.stale');
    await appendEvent({
      actor,
      action: 'committee.conflict-lifted',
      subject: { kind: 'call', id: callId },
      before: { recused: record.recused, detected: record.detected },
      after: { userId, organisationId, lifted },
      now,
    });
  });
}
