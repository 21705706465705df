import { describe, expect, it } from 'vitest';
import { evaluationSentences } from '~/domain/evaluation/sentences';
import { USUAL_TERMS, type EvaluationTerms } from '~/domain/evaluation/terms';
import { emptyCall } from '~/domain/calls/empty-call';

const sentences = (terms: Partial<EvaluationTerms>) => {
  const { committee } = emptyCall(['en']);
  const evaluation = { ...USUAL_TERMS, ...terms };
  return evaluationSentences({ committee: { ...committee, minScoreSheets: 3, evaluation } });
};
const keys = (terms: Partial<EvaluationTerms>) => sentences(terms).map(({ key }) => key.split('.').slice(2).join('.'));

describe('the rules of an evaluation in sentences', () => {
  it('say the usual ones, also of a call that was prepared before there were any', () => {
    const { committee } = emptyCall(['en']);
    const older = evaluationSentences({ committee: { ...committee, evaluation: undefined } });
    expect(older).toEqual(evaluationSentences({ committee }));
    expect(keys({})).toEqual(['all', 'mean', 'tolerance', 'comments', 'recusal.application', 'documents']);
  });

  it('say what a call does otherwise, with its numbers', () => {
    expect(sentences({ assignment: 'some' })[0]).toEqual({ key: 'publicCalls.evaluation.some', values: { count: 3 } });
    const other = {
      method: 'consensus',
      anonymous: true,
      furtherEvaluator: true,
      recusal: 'lot',
      commentUpTo: 0,
    } as const;
    expect(keys(other)).toEqual(['all', 'consensus', 'further', 'extremes', 'recusal.lot', 'anonymous', 'documents']);
  });
});
