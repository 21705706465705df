export const paper = {
  'paper.pageOf': 'Page {page} of {pages}',
};
