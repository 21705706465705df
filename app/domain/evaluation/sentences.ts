import type { CallContent } from '../calls/schema';
import type { ErrorValues } from '../shared/errors';
import type { MessageKey } from '../shared/message-key';
import { evaluationTerms } from './terms';

interface Sentence {
  key: MessageKey;
  values?: ErrorValues;
}

/** What the rules of a call's evaluation mean, in sentences for everybody who reads the call. */
export function evaluationSentences(content: Pick<CallContent, 'committee'>): Sentence[] {
  const terms = evaluationTerms(content);
  const { method, assignment, criterionTolerance: levels, totalTolerance: percent } = terms;
  return [
    assignment === 'all'
      ? { key: 'publicCalls.evaluation.all' }
      : { key: 'publicCalls.evaluation.some', values: { count: terms.sheetsPerApplication } },
    { key: `publicCalls.evaluation.${method}` },
    ...said(method !== 'consensus', { key: 'publicCalls.evaluation.tolerance', values: { levels, percent } }),
    ...said(terms.furtherEvaluator, { key: 'publicCalls.evaluation.further' }),
    terms.commentUpTo > 0
      ? { key: 'publicCalls.evaluation.comments', values: { level: terms.commentUpTo } }
      : { key: 'publicCalls.evaluation.extremes' },
    { key: `publicCalls.evaluation.recusal.${terms.recusal}` },
    ...said(terms.anonymous, { key: 'publicCalls.evaluation.anonymous' }),
    { key: 'publicCalls.evaluation.documents', values: { days: terms.documentDays } },
  ];
}

const said = (holds: boolean, sentence: Sentence): Sentence[] => (holds ? [sentence] : []);
