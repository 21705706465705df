import { can } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import {
  FEEDBACK_STATES,
  FEEDBACK_YEARS_KEPT,
  type FeedbackAct,
  type FeedbackInput,
  type FeedbackState,
} from '~/domain/feedback/feedback';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { appendEvent } from '#server/audit/append-event';
import { pageWithin } from '#server/database/page-within';
import { inTransaction } from '#server/database/transaction';
import { Feedback, type FeedbackRecord } from '#server/models/feedback';
import { Service } from '#server/models/service';
import { openJson, sealJson } from '#server/security/sealed-json';
import { placeOf } from './send-feedback';

const PAGE_SIZE = 25;

/** What the actor's institution may read: nothing for who is of none. */
export const ownFeedback = ({ home }: Actor) => ({
  institutionId: home?.kind === 'institution' ? home.id : '',
});

interface List {
  actor: Actor;
  /** One state, or all. */
  state: string;
  page: number;
}

/** The feedback on the services that the actor's institution follows, the latest first: what it is of, and no word of it. */
export async function listFeedback({ actor, state: asked, page: wanted }: List) {
  const state = FEEDBACK_STATES.find((one) => one === asked);
  const scope = ownFeedback(actor);
  const filter = { ...scope, ...(state ? { state } : {}) };
  const { skipped, ...pages } = pageWithin(wanted, await Feedback.countDocuments(filter), PAGE_SIZE);
  const found = await Feedback.find(filter, { sealed: 0, sealedAnswer: 0 })
    .sort({ at: -1, _id: 1 })
    .skip(skipped)
    .limit(PAGE_SIZE)
    .lean<FeedbackRecord[]>();
  const names = await namesOf(found.map(({ serviceId }) => serviceId));
  const counts = await Promise.all(
    FEEDBACK_STATES.map(async (one) => ({
      state: one,
      count: await Feedback.countDocuments({ ...scope, state: one }, { limit: 1_000 }),
    })),
  );
  const rows = found.map(({ _id: id, kind, state: now, at, serviceId }) => ({
    ...{ id, kind, state: now, at, serviceId, service: names.get(serviceId) ?? null },
  }));
  return { rows, counts, state: (state ?? '') as FeedbackState | '', ...pages };
}

async function namesOf(ids: readonly string[]) {
  const services = await Service.find({ _id: { $in: ids } }, { title: 1, providerName: 1 }).lean();
  return new Map(services.map(({ _id, title, providerName }) => [_id, { title, providerName }]));
}

async function load(actor: Actor, feedbackId: string): Promise<FeedbackRecord> {
  const found = await Feedback.findOne({ _id: feedbackId }).lean<FeedbackRecord>();
  if (!found || !can(actor, 'feedback.handle', { institutionId: found.institutionId }))
    throw new DomainError('not-found');
  return found;
}

interface Of {
  actor: Actor;
  feedbackId: string;
  now: Date;
}

/** One piece of feedback with its words; that they were read is recorded. */
export async function readFeedback({ actor, feedbackId, now }: Of) {
  const found = await load(actor, feedbackId);
  const { _id: id, reference, kind, state, at, serviceId, version, sealed, sealedAnswer, closed } = found;
  await inTransaction(() =>
    appendEvent({ actor, action: 'feedback.read', subject: { kind: 'feedback', id }, details: { serviceId }, now }),
  );
  return {
    ...{ id, reference, kind, state, at, serviceId, version, closed },
    ...(openJson(sealed, placeOf(id)) as Omit<FeedbackInput, 'kind'>),
    answer: sealedAnswer ? String(openJson(sealedAnswer, placeOf(id))) : null,
    service: (await namesOf([serviceId])).get(serviceId) ?? null,
  };
}

/** Begins to look into feedback, or closes it with an answer. `stale` where somebody else did meanwhile. */
export async function actOnFeedback({ actor, feedbackId, input, now }: Of & { input: FeedbackAct }): Promise<void> {
  const { _id: id, serviceId } = await load(actor, feedbackId);
  const today = portalDay(now);
  const deleteFrom = `${Number(today.slice(0, 4)) + FEEDBACK_YEARS_KEPT}${today.slice(4)}`;
  const closed = { by: actor.userId, name: actor.name, at: now };
  const [states, change] =
    input.go === 'begin'
      ? [['received' as const], { state: 'begun' as const }]
      : [
          ['received' as const, 'begun' as const],
          { state: 'closed' as const, closed, deleteFrom, sealedAnswer: sealJson(input.answer, placeOf(id)) },
        ];
  await inTransaction(async () => {
    const { modifiedCount } = await Feedback.updateOne(
      { _id: id, version: input.version, state: { $in: states } },
      { $set: change, $inc: { version: 1 } },
    );
    if (modifiedCount === 0) throw new DomainError('stale', 'feedback.error.stale');
    const action = input.go === 'begin' ? 'feedback.begun' : 'feedback.closed';
    await appendEvent({ actor, action, subject: { kind: 'feedback', id }, details: { serviceId }, now });
  });
}

/** Deletes feedback whose time has come; gives how much. */
export async function deleteOldFeedback(now: Date): Promise<number> {
  const { deletedCount } = await Feedback.deleteMany({ deleteFrom: { $ne: null, $lte: portalDay(now) } });
  return deletedCount;
}
