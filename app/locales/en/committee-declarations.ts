export const committeeDeclarations = {
  'committee.impartial.title': 'Impartiality and confidentiality',
  'committee.impartial.lead':
    'By declaring this you agree to the following for the whole evaluation of this call, and after it:',
  'committee.impartial.noInterest':
    'I have no personal interest in who wins, and I will declare every interest in an organisation that applies.',
  'committee.impartial.byCriteria':
    'I judge every application by the published criteria alone, and each in the same way.',
  'committee.impartial.alone':
    'I score on my own, and discuss scores only in the committee and only once all sheets are in.',
  'committee.impartial.noContact':
    'I accept no gifts or favours, and speak with no organisation about this call outside the procedure.',
  'committee.impartial.confidential': 'I keep to myself what I read and hear, and give nobody my account or a copy.',
  'committee.impartial.tell': 'If any of this changes, I declare it at once.',
  'committee.impartial.agree': 'I declare all of this',
  'committee.impartial.submit': 'Declare',
  'committee.impartial.declared': 'You declared this on {at}.',
  'committee.interests.title': 'Declaration of interests',
  'committee.interests.lead':
    'Before you read any application, say for each organisation that applies whether you have a conflict of interests. You have one if, now or in the last five years, for example:',
  'committee.interests.kind.work': 'you work or worked for it, lead it, or are a member or volunteer of it;',
  'committee.interests.kind.family': 'a relative or somebody you live with does;',
  'committee.interests.kind.money': 'you or a relative receive or owe it money, or own something together with it;',
  'committee.interests.kind.help': 'you helped to prepare its application;',
  'committee.interests.kind.other':
    'anything else makes you doubt, or could make others doubt, that you are impartial.',
  'committee.interests.applicationRule':
    'If you have a conflict you take no part in what concerns the applications of that organisation: you neither read nor score them. It stands in the evaluation report.',
  'committee.interests.lotRule':
    'If you have a conflict you take no part in the whole lot that the organisation applies for: by the rules of this call you read and score none of its applications. It stands in the evaluation report.',
  'committee.interests.people': '{count, plural, one {# person acts for it} other {# people act for it}}',
  'committee.interests.detected': 'The portal has found:',
  'committee.interests.detected.always': 'This recuses you whatever you answer.',
  'committee.interests.detected.unlessLifted': 'This recuses you until an approver finds that it is no conflict.',
  'committee.interests.answer': 'Do you have a conflict of interests with {name}?',
  'committee.interests.none': 'No',
  'committee.interests.conflict': 'Yes',
  'committee.interests.detail': 'If yes, what it is: {name}',
  'committee.interests.detail.hint': 'The office of the call, auditors and the evaluation report name it.',
  'committee.interests.submit': 'Declare',
  'committee.interests.nobody': 'Nobody has applied',
  'committee.interests.nobody.text': 'No application that counts was opened, so there is nothing to declare.',
  'committee.interests.declared': 'What you have declared',
  'committee.interests.standing.none': 'No conflict',
  'committee.interests.standing.recused': 'You are recused',
  'committee.interests.standing.lifted': 'Found by the portal, lifted by an approver',
  'committee.later.title': 'Declare a conflict',
  'committee.later.warning':
    'From now on you take no part in what concerns this organisation, and the score sheets that you have given count no more. You cannot take it back.',
  'committee.later.submit': 'Declare the conflict',
};
