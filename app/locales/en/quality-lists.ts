export const qualityLists = {
  'visitReport.title': 'Report of a quality visit',
  'visitReport.programme': 'Programme',
  'visitReport.address': 'Address',
  'visitReport.code': 'Code of the service',
  'visitReport.byOn': '{name}, {day}',
  'visitReport.noFindings': 'The visit found nothing that is to be corrected.',
  'visitReport.asOf': 'The findings as they stand on {day}',
  'visitReport.overdue': '{day} (overdue)',
  'visitReport.act': '{day}, {name}: {said}',
  'visitReport.download': 'Report of this visit (PDF)',
};
