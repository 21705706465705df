import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { mayBegin } from '~/domain/eligibility/checks';
import { DomainError } from '~/domain/shared/errors';
import { assertCan } from '#server/accounts/assert-can';
import { organisationOf } from '#server/accounts/organisation-of';
import { appendEvent } from '#server/audit/append-event';
import { loadOpenCall } from '#server/clarifications/load-open-call';
import { inTransaction } from '#server/database/transaction';
import { Application } from '#server/models/application';
import { ApplicationSection } from '#server/models/application-section';
import type { CallRecord } from '#server/models/call';
import { checkEligibility } from './check-eligibility';
import { assertTaking, formOf, lotOf } from './load-application';
import { recordChange } from './record-change';
import { sealTyped, sectionId } from './sealed-answers';

interface Arguments {
  actor: Actor;
  input: {
    reference: string;
    /** The key of the lot. */
    lot: string;
  };
  now: Date;
}

/**
 * Begins the application of the actor's organisation for a lot. There is one: where it has been begun already, also in
 * this very moment by a colleague, its id is given and `begun` is false. `wrong-state` where it cannot apply.
 *
 * The audit event names nobody, and its request neither: who applies is not told before the opening. Its digest binds
 * the organisation all the same, together with a random number that only the application holds.
 */
export async function startApplication({ actor, input, now }: Arguments): Promise<{ id: string; begun: boolean }> {
  const organisationId = organisationOf(actor);
  assertCan(actor, 'applications.prepare', { organisationId });
  const call = await loadOpenCall(input.reference, now);
  const lot = lotOf(call, input.lot);
  const place = { callId: call._id, lot: lot.key, organisationId };
  const known = await Application.findOne(place, { _id: 1 }).lean();
  if (known) return { id: known._id, begun: false };
  assertTaking(call, now);
  if (!mayBegin(await checkEligibility({ organisationId, call, lot, now }))) {
    throw new DomainError('wrong-state', 'applications.error.cannotApply');
  }
  try {
    return { id: await begin({ actor, call, place, now }), begun: true };
  } catch (error) {
    if ((error as { code?: number }).code !== 11000) throw error;
    const { _id: id } = await Application.findOne(place, { _id: 1 }).orFail().lean();
    return { id, begun: false };
  }
}

interface Beginning {
  actor: Actor;
  call: CallRecord;
  place: { callId: string; lot: string; organisationId: string };
  now: Date;
}

function begin({ actor, call, place, now }: Beginning): Promise<string> {
  const definition = formOf(call);
  const number = call.current?.number ?? 1;
  return inTransaction(async () => {
    const id = randomUUID();
    const nonce = randomBytes(32).toString('hex');
    const started = { by: actor.userId, at: now };
    await Application.create({
      _id: id,
      ...place,
      state: 'draft',
      revising: null,
      submissions: 0,
      started,
      confirmed: number,
      arranged: number,
      nonce,
      reminded: [],
      version: 1,
    });
    await ApplicationSection.insertMany(
      definition.sections.map(({ key }) => {
        const _id = sectionId(id, key);
        return { _id, applicationId: id, section: key, ...sealTyped(_id, {}, definition), revision: 0 };
      }),
    );
    await recordChange({ actor, applicationId: id, kind: 'started', section: null, questions: [], now });
    await appendEvent({
      actor: null,
      unlinked: true,
      action: 'applications.started',
      subject: { kind: 'application', id },
      details: { reference: call.reference, lot: place.lot },
      after: { ...place, started, nonce },
      now,
    });
    return id;
  });
}
