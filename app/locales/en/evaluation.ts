export const evaluation = {
  'evaluation.error.notChair': 'Only who chairs the committee for this lot can do this.',
  'evaluation.error.moved': 'The evaluation of this lot has moved on meanwhile. Look at it again.',
};
