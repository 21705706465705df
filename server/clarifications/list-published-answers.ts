import type { Localized } from '~/domain/shared/localized';
import { Clarification } from '#server/models/clarification';

export const ANSWERS_A_PAGE = 50;

export interface PublishedAnswer {
  number: number;
  question: Localized;
  answer: Localized;
  at: Date;
}

/**
 * The public answers of a call, the newest first, 50 a page, in one query: numbers have no gaps, so that the first one
 * shown tells how many there are. A page beyond the last is empty.
 */
export async function listPublishedAnswers(callId: string, wanted = 1) {
  const page = Number.isInteger(wanted) && wanted >= 1 ? wanted : 1;
  const skipped = (page - 1) * ANSWERS_A_PAGE;
  const found = await Clarification.find({ callId }, { _id: 0, number: 1, question: 1, answer: 1, at: 1 })
    .sort({ number: -1 })
    .skip(skipped)
    .limit(ANSWERS_A_PAGE)
    .lean();
  const answers: PublishedAnswer[] = found.map(({ number, question, answer, at }) => ({
    number,
    question,
    answer,
    at,
  }));
  const total = answers[0] ? answers[0].number + skipped : 0;
  return { answers, total, page, pages: Math.max(1, Math.ceil(total / ANSWERS_A_PAGE)) };
}
