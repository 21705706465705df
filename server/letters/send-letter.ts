import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { LetterFacts } from '~/domain/letters/facts';
import type { LetterKind } from '~/domain/letters/kinds';
import { DomainError } from '~/domain/shared/errors';
import type { CallRecord } from '#server/models/call';
import { Letter, type LetterRecord } from '#server/models/letter';
import { applicantsOf } from './applicants';
import { baseFacts, callFacts, lotFacts } from './base-facts';
import { issueDrafts } from './issue-drafts';
import { sealFacts } from './letter-content';

interface Arguments {
  /** Who answers for it: their name stands under it. */
  actor: Pick<Actor, 'userId' | 'name'>;
  kind: LetterKind;
  call: CallRecord;
  lot: string;
  applicationId: string;
  /** What it tells beside addressee, call, lot and application; instants in ISO 8601. */
  tells: Partial<Omit<LetterFacts, 'format' | 'kind'>>;
  decisionId?: string | null;
  awardId?: string | null;
  appealId?: string | null;
  corrects?: string | null;
  now: Date;
}

/**
 * Writes one letter to the applicant of an application and issues it, within the caller's transaction: a job makes its PDF and
 * mails it. What the actor may do was asked before.
 */
export async function sendLetter(given: Arguments): Promise<{ letterId: string; number: string }> {
  const { actor, kind, call, lot, applicationId, tells, now } = given;
  const applicant = (await applicantsOf(call._id, [applicationId])).get(applicationId);
  if (!applicant) throw new DomainError('not-found');
  const letterId = randomUUID();
  const facts = { ...baseFacts(kind, await callFacts(call), applicant, lotFacts(call, lot)), ...tells };
  const by = { by: actor.userId, name: actor.name, at: now };
  const draft = await Letter.create({
    _id: letterId,
    kind,
    institutionId: call.institutionId,
    organisationId: applicant.organisationId,
    callId: call._id,
    lot,
    applicationId,
    decisionId: given.decisionId ?? null,
    awardId: given.awardId ?? null,
    appealId: given.appealId ?? null,
    corrects: given.corrects ?? null,
    locale: applicant.locale,
    facts: sealFacts(letterId, facts),
    state: 'draft',
    prepared: { by: actor.userId, at: now },
    proofread: by,
    version: 1,
  });
  const told = (instant: string | null | undefined) => (instant ? new Date(instant) : null);
  const dates = { appealUntil: told(facts.appeal?.until), respondBy: told(facts.respondBy) };
  const [number = ''] = await issueDrafts({ drafts: [draft.toObject<LetterRecord>()], by: actor, dates, now });
  return { letterId, number };
}
