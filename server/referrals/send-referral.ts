import { randomBytes } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import type { ReferralInput } from '~/domain/requests/referral';
import { receiptNumber } from '~/domain/submissions/receipt-number';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { assertCan } from '#server/accounts/assert-can';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { Service, type ServiceRecord } from '#server/models/service';
import { ServiceRequest } from '#server/models/service-request';
import { assertNothingPersonal } from '#server/privacy/assert-nothing-personal';
import { writeRequest } from '#server/requests/write-request';

interface Arguments {
  actor: Actor;
  /** Random, of the form: what is sent twice arrives once. */
  id: string;
  input: ReferralInput;
  now: Date;
}

/**
 * Sends a request to a service, or offers it to every open service of a type that serves the person's place; gives the reference
 * that the sender keeps. `invalid` at `to` where nobody serves the place.
 */
export async function sendReferral({ actor, id, input, now }: Arguments): Promise<string> {
  assertCan(actor, 'referrals.send');
  const before = await ServiceRequest.findOne({ _id: id }, { referral: 1 }).lean();
  if (before) {
    if (before.referral?.userId !== actor.userId) throw new DomainError('not-found');
    return before.referral.reference;
  }
  assertNothingPersonal(input.note, 'note');
  const { to, ...said } = input;
  const services = await receiving(to, input.place, portalDay(now));
  if (services.length === 0) throw new DomainError('invalid', 'referrals.error.nobody', { field: 'to' });
  const reference = receiptNumber(randomBytes(16)).replace(/^R/, 'U');
  await inTransaction(async () => {
    await writeRequest({
      ...{ id, services, by: actor, now, referral: { userId: actor.userId, reference } },
      entry: { ...said, receivedOn: portalDay(now), met: [] },
    });
    const subject = { kind: 'request', id };
    await appendEvent({ actor, action: 'referrals.sent', subject, details: { to, services: services.length }, now });
  });
  return reference;
}

async function receiving(to: string, place: string, today: string): Promise<ServiceRecord[]> {
  const [kind, first = '', serviceType = ''] = to.split(':');
  const open = { state: { $in: ['open' as const, 'paused' as const] }, opensOn: { $lte: today } };
  const wanted = kind === 'service' ? { _id: first } : { programmeId: first, serviceType, serves: place };
  const found = await Service.find({ ...open, ...wanted })
    .sort({ _id: 1 })
    .limit(50)
    .lean<ServiceRecord[]>();
  return found.filter(({ endsOn }) => endsOn === null || endsOn >= today);
}
