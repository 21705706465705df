export const jobs = {
  'jobs.title': 'Background work',
  'jobs.lead': 'Recurring work of the portal, its last run and its next one. Times are in Asia/Ashgabat.',
  'jobs.caption': 'Recurring work',
  'jobs.name': 'Work',
  'jobs.last': 'Last run',
  'jobs.outcome': 'Outcome',
  'jobs.next': 'Next run',
  'jobs.never': 'Not yet',
  'jobs.running': 'Running',
  'jobs.done': 'Done',
  'jobs.failed': 'Failed',
  'jobs.unchained':
    '{count, plural, one {# audit event waits for its place in the chain.} other {# audit events wait for their place in the chain.}}',
  'job.mail-digests': 'Daily collection of mails',
  'job.virus-scan': 'Looking for viruses in uploaded files',
  'job.upload-sweep': 'Sweeping away unfinished uploads',
  'job.undelivered-mail': 'Telling administrators of undelivered mail',
};
