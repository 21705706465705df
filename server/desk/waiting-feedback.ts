import type { Actor } from '~/domain/accounts/roles';
import { ownFeedback } from '#server/feedback/office-feedback';
import { Feedback, type FeedbackRecord } from '#server/models/feedback';
import type { WaitingProvider } from './waiting-provider';

const open = (actor: Actor) => ({ ...ownFeedback(actor), state: { $in: ['received' as const, 'begun' as const] } });

/** Feedback of recipients that has no answer yet. */
export const feedbackToAnswer: WaitingProvider = {
  id: 'feedback-to-answer',
  heading: 'feedback.desk',
  action: 'feedback.handle',
  section: 'feedback',
  count: (actor) => Feedback.countDocuments(open(actor)),
  list: async (actor, _now, limit) => {
    const found = await Feedback.find(open(actor), { kind: 1, at: 1 })
      .sort({ at: 1, _id: 1 })
      .limit(limit)
      .lean<FeedbackRecord[]>();
    return found.map(({ _id, kind }) => ({
      label: `feedback.desk.${kind}` as const,
      values: {},
      href: `/office/feedback/${_id}`,
      until: null,
    }));
  },
};
