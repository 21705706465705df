import { RESULTS, type Guide } from './guide';

/** For those who judge. */
export const evaluatorGuide: Guide = {
  id: 'evaluator',
  roles: ['evaluator'],
  steps: [
    'evaluator.account',
    'evaluator.opening',
    'evaluator.declarations',
    'evaluator.screening',
    'evaluator.sheets',
    'evaluator.discussion',
    'evaluator.ranking',
    'evaluator.report',
  ],
  rules: [
    'evaluator.alone',
    'evaluator.locked',
    'evaluator.conflict',
    'evaluator.ranked',
    'evaluator.confidential',
    'evaluator.separation',
  ],
  sections: ['desk', 'openings', 'evaluations', 'calls'],
  open: [RESULTS],
};
