export const letters = {
  'letters.wording.award.subject': 'Award of a grant to {organisation}',
  'letters.wording.award.body':
    'In the call “{call}” ({reference}) your organisation submitted an application for the lot “{lot}” (receipt {receipt}).\n\n{institution} has examined and evaluated the application and decided to award a grant of {amount} ({amountInWords}) to your organisation.',
  'letters.wording.award.closing':
    'A person who may sign for your organisation accepts or declines the award in the portal by {respondBy}. Without an answer by then the award lapses and can be offered to the next application on the reserve list.\n\nThe agreement is signed once the standstill period is over and every appeal in this lot has been decided. Nothing may be spent from the grant before that.\n\nYou can lodge an appeal against this decision until {appealUntil}. How: {appealAddress}',
  'letters.wording.conditional-award.subject': 'Award of a grant to {organisation} with conditions',
  'letters.wording.conditional-award.body':
    'In the call “{call}” ({reference}) your organisation submitted an application for the lot “{lot}” (receipt {receipt}).\n\n{institution} has examined and evaluated the application and decided to award a grant of {amount} ({amountInWords}) to your organisation, with the conditions that are listed below.',
  'letters.wording.conditional-award.closing':
    'By accepting the award your organisation agrees to the conditions.\n\nA person who may sign for your organisation accepts or declines the award in the portal by {respondBy}. Without an answer by then the award lapses and can be offered to the next application on the reserve list.\n\nThe agreement is signed once the standstill period is over and every appeal in this lot has been decided. Nothing may be spent from the grant before that.\n\nYou can lodge an appeal against this decision until {appealUntil}. How: {appealAddress}',
  'letters.wording.reserve.subject': 'Your application is on the reserve list',
  'letters.wording.reserve.body':
    'In the call “{call}” ({reference}) your organisation submitted an application for the lot “{lot}” (receipt {receipt}).\n\nThe application met the requirements of the call, but the money of the lot went to applications with a higher place. Your application is number {reserve} on the reserve list.\n\nIf an award in this lot is declined or lapses, it can be offered to the reserve list in its order. You would then receive another letter; you need not do anything now.',
  'letters.wording.reserve.closing':
    'You can lodge an appeal against this decision until {appealUntil}. How: {appealAddress}\n\nWe thank your organisation for its application and for its work.',
  'letters.wording.regret.subject': 'Decision on your application {receipt}',
  'letters.wording.regret.body':
    'In the call “{call}” ({reference}) your organisation submitted an application for the lot “{lot}” (receipt {receipt}).\n\nThe application was examined and evaluated. We regret to tell you that {institution} has decided not to award a grant for it.',
  'letters.wording.regret.closing':
    'You can lodge an appeal against this decision until {appealUntil}. How: {appealAddress}\n\nWe thank your organisation for its application and for its work.',
  'letters.wording.ineligibility.subject': 'Your application {receipt} is not eligible',
  'letters.wording.ineligibility.body':
    'In the call “{call}” ({reference}) your organisation submitted an application for the lot “{lot}” (receipt {receipt}).\n\nThe application does not meet the requirements for taking part that are listed below. It was therefore not evaluated, and no grant is awarded for it.',
  'letters.wording.ineligibility.closing':
    'You can lodge an appeal against this decision until {appealUntil}. How: {appealAddress}\n\nWe thank your organisation for its application and for its work.',
  'letters.wording.award-from-reserve.subject': 'Award of a grant to {organisation} from the reserve list',
  'letters.wording.award-from-reserve.body':
    'In the call “{call}” ({reference}) your organisation submitted an application for the lot “{lot}” (receipt {receipt}).\n\nIt was placed on the reserve list. An award in this lot has become free, and {institution} now awards a grant of {amount} ({amountInWords}) to your organisation.',
  'letters.wording.award-from-reserve.closing':
    'A person who may sign for your organisation accepts or declines the award in the portal by {respondBy}. Without an answer by then the award lapses and can be offered to the next application on the reserve list.\n\nThe agreement is signed once the standstill period is over and every appeal in this lot has been decided. Nothing may be spent from the grant before that.',
  'letters.wording.call-cancelled.subject': 'Cancellation of the call {reference}',
  'letters.wording.call-cancelled.body':
    '{institution} has ended the call “{call}” ({reference}) without awarding a grant.\n\nThis concerns the lot “{lot}”.\n\nThe reason: {reason}\n\nThe application of your organisation (receipt {receipt}) therefore has no result.',
  'letters.wording.call-cancelled.closing':
    'You can lodge an appeal against this decision until {appealUntil}. How: {appealAddress}\n\nWe thank your organisation for its application and for its work.',
  'letters.wording.correction.subject': 'Correction of our letter {corrects}',
  'letters.wording.correction.body':
    'This letter takes the place of our letter {corrects} of {correctsDate}, which is no longer valid.\n\nWhat was corrected and why: {reason}\n\nThe grant amounts to {amount} ({amountInWords}).',
  'letters.wording.correction.closing':
    'Until when the award is answered: {respondBy}.\n\nWe apologise for the error.\n\nYou can lodge an appeal against this decision until {appealUntil}. How: {appealAddress}',
  'letters.wording.appeal-decision.subject': 'Decision on your appeal',
  'letters.wording.appeal-decision.body':
    'Your organisation appealed against the decision on its application {receipt} in the call “{call}” ({reference}). People who had taken no part in the screening, the scoring or the decision examined the appeal.\n\nThe decision and its reasons: {reason}',
  'letters.wording.appeal-decision.closing': 'We thank your organisation for its application and for its work.',
  'letters.number': 'No. {number}',
  'letters.draft': 'Draft: not issued',
  'letters.draft.mark': 'DRAFT',
  'letters.atIssue': '(set when the letter is issued)',
  'letters.moment': '{at} (Ashgabat time)',
  'letters.head': 'To the head: {head}',
  'letters.corrects': 'Correction of letter {number} of {date}',
  'letters.fact.call': 'Call',
  'letters.fact.lot': 'Lot',
  'letters.fact.application': 'Application',
  'letters.fact.applied': '{receipt}, submitted on {at}',
  'letters.fact.requested': 'Amount requested',
  'letters.fact.amount': 'Amount of the grant',
  'letters.fact.place': 'Place in the ranking',
  'letters.fact.reserve': 'Number on the reserve list',
  'letters.fact.respondBy': 'Answer by',
  'letters.fact.appealUntil': 'Appeal until',
  'letters.scores': 'Scores',
  'letters.scores.criterion': 'Criterion',
  'letters.scores.points': 'Points',
  'letters.scores.maximum': 'Maximum',
  'letters.scores.level': 'Level (0 to {scale})',
  'letters.scores.minimum': 'Least level',
  'letters.scores.total': 'Total: {total} of 100 points.',
  'letters.scores.least': 'At least {minimum} points were needed.',
  'letters.list.conditions': 'Conditions',
  'letters.list.unmet': 'Requirements that were not met',
  'letters.list.strengths': 'Strengths that the committee named',
  'letters.list.weaknesses': 'Weaknesses that the committee named',
  'letters.signed': 'Signed electronically in the portal on {at}',
  'letters.check': 'Check this letter',
  'letters.check.code': 'Code: {code}',
  'letters.check.how':
    'Anybody who holds this letter can check it, without an account: read the QR code with a telephone or go to {address}. The page says whether the letter is genuine and still valid.',
  'letters.check.qr': 'QR code that leads to the check of letter {number}',
};
