export const committeeMails = {
  'committee.mail.link': 'Open the evaluation',
  'committee.mail.officeLink': 'Open the page of the committee',
  'committee.mail.appointed.subject': 'You sit on a committee: {call}',
  'committee.mail.appointed.what':
    'By order No. {number} of {day} you sit on the committee that evaluates the applications for the call “{call}”. Your part: {part}. It was entered by {by}.',
  'committee.mail.appointed.declare':
    'Before you can read anything you declare that you are impartial, and once it is known who applies, your interests in each organisation.',
  'committee.mail.appointed.unable': 'If you cannot take part, tell the institution that publishes the call.',
  'committee.mail.interests.subject': 'Declare your interests: {call}',
  'committee.mail.interests.what':
    'The applications for the call “{call}” are opened. Say for each organisation whether you have a conflict of interests.',
  'committee.mail.interests.why': 'Until you have declared about all of them you can read none of the applications.',
  'committee.mail.screening.subject': 'The eligibility screening has begun: {call}',
  'committee.mail.screening.what':
    'The committee of the call “{call}” has begun to check which applications are eligible.',
  'committee.mail.recusal.subject': 'A recusal in the committee: {call}',
  'committee.mail.recusal.what':
    '{member} has a conflict of interests in the call “{call}” and takes no part in what it concerns.',
  'committee.mail.recusal.next':
    'Score sheets that this concerns count no more. Look whether every application still has enough evaluators.',
  'committee.mail.left.subject': 'You no longer sit on a committee: {call}',
  'committee.mail.left.what': '{by} has recorded that you no longer sit on the committee of the call “{call}”.',
  'committee.mail.left.keep': 'What you have read stays confidential.',
  'committee.mail.chair.subject': 'You chair a lot: {call}',
  'committee.mail.chair.what':
    'The chair of the committee for the call “{call}” has handed over to you for this lot: {lot}.',
  'committee.mail.wanted.subject': 'A lot has no chair: {call}',
  'committee.mail.wanted.what':
    '{chair}, the chair of the committee for the call “{call}”, has a conflict of interests in a lot. Name another member who chairs it.',
  'mail.template.committee-appointed': 'Appointed to a committee',
  'mail.template.interests-wanted': 'Declaration of interests wanted',
  'mail.template.screening-begun': 'Eligibility screening begun',
  'mail.template.recusal-recorded': 'Recusal recorded',
  'mail.template.committee-left': 'Left a committee',
  'mail.template.acting-chair': 'Chair of a lot',
  'mail.template.chair-wanted': 'Chair of a lot wanted',
  'audit.action.committee.appointed': 'The committee was appointed',
  'audit.action.committee.screening-begun': 'The eligibility screening was begun',
  'audit.action.committee.impartiality-declared': 'A committee member declared impartiality',
  'audit.action.committee.interests-declared': 'A committee member declared interests',
  'audit.action.committee.conflict-declared': 'A committee member declared a conflict later',
  'audit.action.committee.conflict-lifted': 'A recusal was lifted',
  'audit.action.committee.member-replaced': 'A committee member was replaced',
  'audit.action.committee.chair-named': 'An acting chair was named for a lot',
  'notice.told.committeeAppointed': 'The committee is appointed. Everybody new on it gets a mail.',
  'notice.told.impartial': 'Your declaration is recorded.',
  'notice.told.interests': 'Your interests are recorded.',
  'notice.told.conflict': 'Your conflict is recorded. You take no part in it from now on.',
  'notice.told.chairNamed': 'The chair of the lot is handed over.',
  'notice.told.lifted': 'The recusal is lifted.',
  'notice.told.replaced': 'The committee is changed. Whom it concerns gets a mail.',
  'notice.told.screeningBegun': 'The eligibility screening has begun.',
};
