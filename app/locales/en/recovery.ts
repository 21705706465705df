export const recovery = {
  'recovery.title': 'Money to claim back',
  'recovery.lead': '{amount} was paid beyond accepted work and recognised costs.',
  'recovery.how': 'How this is calculated',
  'recovery.claim': 'Claim {amount} back',
  'recovery.reason': 'Paid beyond accepted work and recognised costs',
  'recovery.rule':
    'To be claimed back is what was paid beyond accepted work, with the costs that the institution does not recognise. While the agreement runs, an advance counts as earned. What was waived or is claimed already is not claimed again. A second person, of finance, confirms the claim.',
  'recovery.none': 'Nothing is to be claimed back.',
  'recovery.sum.paid': 'With the organisation',
  'recovery.sum.accepted': 'Accepted',
  'recovery.sum.ineligible': 'Of it, costs not recognised',
  'recovery.sum.waived': 'Waived earlier',
  'recovery.sum.waiting': 'Waiting for a second person',
  'recovery.sum.amount': 'To be claimed back',
  'recovery.error.stale': 'Another amount is to come back by now: look at it again.',
};
