export const dashboard = {
  'job.case-retention': 'Deleting cases at the end of their time',
};
