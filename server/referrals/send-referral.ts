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
import { tellOfArrival } from '#server/requests/tell-of-arrival';
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
  return receiveReferral({ sender: { actor, by: actor, userId: actor.userId }, id, input, now });
}

interface Receive {
  /** Who it comes from: an account, or nobody (`actor` null) by a link, which then also says of which programme alone. */
  sender: {
    actor: Actor | null;
    by: { userId: string; name: string };
    userId: string | null;
    link?: { id: string; programmeId: string };
  };
  id: string;
  input: ReferralInput;
  now: Date;
}

/** A referral arrives, whoever sends it: once for each id, also where two equal forms come at once. */
export async function receiveReferral(arriving: Receive): Promise<string> {
  try {
    return await receiveOnce(arriving);
  } catch (error) {
    if ((error as { code?: number }).code !== 11000) throw error;
    return receiveOnce(arriving);
  }
}

async function receiveOnce({ sender, id, input, now }: Receive): Promise<string> {
  const { actor, by, userId, link } = sender;
  const before = await ServiceRequest.findOne({ _id: id }, { referral: 1 }).lean();
  if (before) {
    const { referral } = before;
    const isOwn = link ? referral?.linkId === link.id : referral?.userId === userId;
    if (!referral || !isOwn) throw new DomainError('not-found');
    return referral.reference;
  }
  assertNothingPersonal(input.note, 'note');
  const { to, ...said } = input;
  const found = await receiving(to, input.place, portalDay(now));
  const services = found.filter(({ programmeId }) => !link || programmeId === link.programmeId);
  if (services.length === 0) throw new DomainError('invalid', 'referrals.error.nobody', { field: 'to' });
  const reference = receiptNumber(randomBytes(16)).replace(/^R/, 'U');
  await inTransaction(async () => {
    const request = await writeRequest({
      ...{ id, services, by, now, referral: { userId, ...(link ? { linkId: link.id } : {}), reference } },
      entry: { ...said, receivedOn: portalDay(now), met: [] },
    });
    await tellOfArrival({ request, services, now });
    const subject = { kind: 'request', id };
    const details = { to, services: services.length, ...(link ? { link: link.id } : {}) };
    await appendEvent({ actor, action: 'referrals.sent', subject, details, now });
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
