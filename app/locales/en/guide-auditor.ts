export const guideAuditor = {
  'guides.title.auditor': 'Guide for auditors',
  'guides.about.auditor':
    'For auditors: the audit trail, the commands that verify it, openings, evaluations, letters and money.',
  'guides.lead.auditor':
    'You read what every institution does and change nothing. Each decision can be checked again without asking those who took it.',
  'guides.step.auditor.read.title': 'Find your way',
  'guides.step.auditor.read.text':
    'The navigation leads you to the calls, agreements, payments, services and accounts of every institution. The page of one thing ends with “{history}”: who did what with it, and when. You find no button there that changes anything.',
  'guides.step.auditor.trail.title': 'Search the audit trail',
  'guides.step.auditor.trail.text':
    'Open “{auditTrail}”: every change with its time, person, subject and digests, in the order in which it happened. Narrow it by the fields above the table and press “{applyFilters}”. “{downloadCsv}” takes the rows along.',
  'guides.step.auditor.heads.title': 'Keep the daily heads',
  'guides.step.auditor.heads.text':
    '“{auditHeads}” is public: the number and the SHA-256 of the last event of each day. Save “{headsJson}” outside of the portal, for example once a month. With them you can prove later that no event up to that day was changed.',
  'guides.step.auditor.chain.title': 'Verify the chain',
  'guides.step.auditor.chain.text':
    'Ask whoever runs the server to call “npm run audit:verify” while you look on. It walks the whole chain and names every event that was edited, removed, inserted or reordered. Compare the heads with those that you kept. The portal can go on working meanwhile.',
  'guides.step.auditor.opening.title': 'Check an opening',
  'guides.step.auditor.opening.text':
    'Open “{openingRecord}” on the public page of a call. It says who was present, and compares every receipt with what was opened. The page names the SHA-256 and the signature of the record and tells how to check it with the portal’s public key.',
  'guides.step.auditor.evaluation.title': 'Check an evaluation',
  'guides.step.auditor.evaluation.text':
    'Open a call in “{officeCalls}”. “{evaluationResults}” leads to the ranking with its arithmetic and to the signed “{report}”: declarations, screening, scores and agreements. “npm run recompute” with the reference of the call computes its rankings again and compares.',
  'guides.step.auditor.letters.title': 'Check letters and agreements',
  'guides.step.auditor.letters.text':
    'Every letter carries a code: type it on the page “{checkLetter}” and compare with the paper. “npm run letters:verify” draws every issued letter, agreement and amendment again and compares it, byte by byte, with the PDF that was stored.',
  'guides.step.auditor.money.title': 'Check the money',
  'guides.step.auditor.money.text':
    'In “{ledger}” every balance is the sum of its entries. The statement of a month names the SHA-256 of its entries and of the months before. “npm run ledger:verify” computes all of it again and compares it with agreements, milestones, payments and budgets. The page of a payment names who requested, approved and recorded it.',
  'guides.rule.auditor.nothing': 'An auditor changes nothing, holds no share of a key and opens no applications.',
  'guides.rule.auditor.sealed': 'Before the opening an application can be read by nobody, not even by an auditor.',
  'guides.rule.auditor.reading':
    'Reading a case of a register or a document of an organisation is an event of the audit trail, with your name.',
  'guides.rule.auditor.outside':
    'A head that was kept only in the portal proves nothing. Keep it where the operator of the portal cannot reach it.',
  'guides.rule.auditor.correction':
    'Nothing is corrected by changing what was. Corrections are events, letters and entries of their own; the earlier ones stay.',
  'guides.next.auditor':
    'If a check fails, keep what the command printed, note the position in the audit trail, and tell the head of the institution in writing. If all agree, say in your report up to which day and with which head you checked.',
};
