import { randomBytes } from 'node:crypto';
import type { FeedbackInput } from '~/domain/feedback/feedback';
import { receiptNumber } from '~/domain/submissions/receipt-number';
import { DomainError } from '~/domain/shared/errors';
import { addressGroup, type Client } from '#server/accounts/client';
import { appendEvent } from '#server/audit/append-event';
import { inTransaction } from '#server/database/transaction';
import { enqueueMails } from '#server/mail/enqueue-mail';
import { managersOf } from '#server/milestones/tell-of-milestone';
import { Feedback, type FeedbackRecord } from '#server/models/feedback';
import { Service, type ServiceRecord } from '#server/models/service';
import { openJson, sealJson } from '#server/security/sealed-json';
import { throttling } from '#server/security/throttle';

const MINUTE = 60;
const looks = throttling('feedback-look', [[60, 5 * MINUTE], [1_000, 24 * 60 * MINUTE]]); // prettier-ignore
const sent = throttling('feedback-sent', [[10, 60 * MINUTE], [40, 24 * 60 * MINUTE]]); // prettier-ignore

interface Visitor {
  client: Pick<Client, 'address'>;
}

/** What the page for feedback says of a service, by the code on its posters. `not-found` where there is none, or it has not begun. */
export async function serviceToRate({ code, client }: Visitor & { code: string }) {
  await looks.attempt(addressGroup(client.address));
  const { code: own, title, providerName } = await serviceOf(code);
  return { code: own, title, providerName };
}

async function serviceOf(code: string): Promise<ServiceRecord> {
  const service = await Service.findOne({ code: code.trim().toUpperCase() }).lean<ServiceRecord>();
  if (!service || service.state === 'planned') throw new DomainError('not-found');
  return service;
}

interface Send extends Visitor {
  code: string;
  /** Random, of the form: what is sent twice arrives once. */
  id: string;
  input: FeedbackInput;
  now: Date;
}

/**
 * Takes what somebody says of a service and tells the managers of the institution that follows it, never the provider; gives the
 * reference under which the sender finds the answer.
 */
export async function sendFeedback({ code, id, input, client, now }: Send): Promise<string> {
  const { _id: serviceId, programmeId, institutionId, title } = await serviceOf(code);
  const before = await Feedback.findOne({ _id: id, serviceId }, { reference: 1 }).lean();
  if (before) return before.reference;
  await sent.attempt(addressGroup(client.address));
  const reference = receiptNumber(randomBytes(16)).replace(/^R/, 'F');
  const { kind, ...words } = input;
  const sealed = sealJson(words, placeOf(id));
  try {
    await inTransaction(async () => {
      const of = { serviceId, programmeId, institutionId };
      await Feedback.create([{ _id: id, reference, ...of, kind, sealed, state: 'received', at: now, version: 1 }]);
      // The trail has its number and not the request's: nobody is to find out from whose line it came.
      const subject = { kind: 'feedback', id };
      const details = { serviceId, kind };
      await appendEvent({ actor: null, action: 'feedback.received', subject, details, unlinked: true, now });
      const to = await managersOf(institutionId);
      await enqueueMails({ to, template: 'feedback-arrived', props: { id, kind, title }, now });
    });
  } catch (error) {
    if ((error as { code?: number }).code !== 11000) throw error;
    return (await Feedback.findOne({ _id: id, serviceId }, { reference: 1 }).orFail().lean()).reference;
  }
  return reference;
}

/** How far it has come, and the answer, for whoever has the reference. */
export async function sentFeedback({ reference, client }: Visitor & { reference: string }) {
  await looks.attempt(addressGroup(client.address));
  const found = await Feedback.findOne({ reference: reference.trim().toUpperCase() }).lean<FeedbackRecord>();
  if (!found) throw new DomainError('not-found');
  const { _id, state, at, sealedAnswer } = found;
  const answer = sealedAnswer ? String(openJson(sealedAnswer, placeOf(_id))) : null;
  return { reference: found.reference, state, at, answer };
}

/** Where the words of a piece of feedback are sealed for, so that they open nowhere else. */
export const placeOf = (id: string): string => `feedback:${id}`;
