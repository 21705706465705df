export const applications = {
  'applications.error.late': 'The deadline of this call has passed: the draft can be read, but not changed any more.',
  'applications.error.cancelled': 'This call was cancelled: the draft can be read, but not changed any more.',
};
