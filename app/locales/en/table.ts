export const table = {
  'table.apply': 'Apply',
  'table.clear': 'Clear all',
};
