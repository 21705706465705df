export const quarterReport = {
  'quarterReport.title': 'Quarterly report',
  'quarterReport.lead':
    'What the ministry and its donors are told of a quarter, as a PDF. Everybody gets the same report: small counts are suppressed in it.',
  'quarterReport.of': 'Programme {code}',
  'quarterReport.asOf': 'Figures as of',
  'quarterReport.provisional': 'The quarter has not ended: these figures are provisional.',
  'quarterReport.summary': 'The quarter in figures',
  'quarterReport.inQuarter': 'Requests in the quarter',
  'quarterReport.sinceBeginning': 'Requests since the beginning',
  'quarterReport.visits': 'Monitoring visits',
  'quarterReport.found': 'Findings of these visits',
  'quarterReport.closed': 'Findings closed',
  'quarterReport.paid': 'Paid in the quarter',
  'quarterReport.bySource': 'Requests by source since the beginning',
  'quarterReport.money': 'Money of the agreements',
  'quarterReport.indicators': 'Indicators against their plan',
  'quarterReport.indicators.none': 'No service has a plan of indicators for this quarter.',
  'quarterReport.missing': 'Not reported',
  'quarterReport.method': 'How the figures are made',
  'quarterReport.method.requests':
    'A request counts for the month in which it was received. A person counts as served when the service has begun for them. Requests that no service has taken are not counted.',
  'quarterReport.method.privacy':
    'Counts of one to four people are suppressed, and others where a subtraction would give those away. How long a single person waited is not told.',
  'quarterReport.method.money':
    'Awarded is what agreements bind or have paid by the ledger; remaining is what of it has not been paid.',
};
