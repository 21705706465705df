import type { CallContent } from '../calls/schema';

type Published = CallContent['terms']['scoresPublished'];

/** What an applicant is told of the scores of the own application. */
export interface ToldScores {
  total: boolean;
  criteria: boolean;
  /** What evaluators wrote of strengths and weaknesses, unnamed. */
  comments: boolean;
}

/** By what the call publishes of scores: where it keeps them back, applicants learn whether they passed and no more. */
export const toldScores = (published: Published): ToldScores => ({
  total: published !== 'none',
  criteria: published === 'criteria',
  comments: published !== 'none',
});
