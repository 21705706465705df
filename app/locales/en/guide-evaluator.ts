export const guideEvaluator = {
  'guides.title.evaluator': 'Guide for committee members',
  'guides.about.evaluator':
    'For members, chairs and secretaries of evaluation committees: from the declarations to the signature under the report.',
  'guides.lead.evaluator':
    'You judge applications by the published criteria, first alone and then together. The portal shows each thing only when it is your turn to see it.',
  'guides.step.evaluator.account.title': 'Sign in and find your work',
  'guides.step.evaluator.account.text':
    'Your institution invites you by mail; the link works once, for 14 days. Choose “{secondStep}” on the page “{account}” and set it up. “{desk}” and “{evaluations}” show the calls on whose committee you sit and what there is to do.',
  'guides.step.evaluator.opening.title': 'Open the applications',
  'guides.step.evaluator.opening.text':
    'If you were named as an opener, choose the call on the page “{openings}”, set a passphrase, and test it with “{tryShare}” before the deadline. After the deadline the openers come together. Each gives the passphrase in a browser of their own with “{takePartOpening}”, all within 30 minutes.',
  'guides.step.evaluator.declarations.title': 'Declare before you read',
  'guides.step.evaluator.declarations.text':
    'Choose the call in “{evaluations}”. Declare “{impartiality}”, then answer “{interests}” for each organisation that applied. A conflict recuses you from its applications, or from the whole lot where the call says so. If you learn of a conflict later, use “{laterConflict}”.',
  'guides.step.evaluator.screening.title': 'Screen for eligibility',
  'guides.step.evaluator.screening.text':
    'Open “{screening}” and an application, answer every check and press “{giveOpinion}”. Two people look at each application, each alone; where they differ, the chair decides. What is missing can be asked for once, with “{askDocuments}”. The chair then closes the screening of the lot.',
  'guides.step.evaluator.sheets.title': 'Fill in your score sheets',
  'guides.step.evaluator.sheets.text':
    'Open “{ownSheets}”, read the application and choose a level for each criterion. Write a comment where the sheet asks for one. “{ownScores}” helps you to score alike what is alike. When a sheet is complete, press “{submitSheet}”.',
  'guides.step.evaluator.discussion.title': 'Discuss what lies apart',
  'guides.step.evaluator.discussion.text':
    'When the chair has closed the scoring, “{matrix}” shows all sheets. “{toDiscuss}” lists the scores that lie further apart than the call allows. Write to the discussion, propose a score with its justification, and answer “{agree}” or “{dissent}”. When everybody has answered, the score is settled.',
  'guides.step.evaluator.ranking.title': 'Look at the ranking',
  'guides.step.evaluator.ranking.text':
    'The chair presses “{makeRanking}” when every such score is settled. “{ranking}” gives the place of each application and explains it with its arithmetic. The ranking can be downloaded and computed again.',
  'guides.step.evaluator.report.title': 'Sign the report',
  'guides.step.evaluator.report.text':
    'The chair or the secretary records the meetings and presses “{makeReport}”. Read the whole “{report}”. Then type your password and press “{signReport}”. You can add a dissenting opinion, which stands beside your signature.',
  'guides.rule.evaluator.alone': 'Nobody sees your sheets before all sheets of the lot are in, and you see nobody’s.',
  'guides.rule.evaluator.locked':
    'A submitted sheet is locked. Only the chair can give it back, with a reason that stays on record.',
  'guides.rule.evaluator.conflict':
    'A conflict that you have declared cannot be taken back, and your sheets for that organisation count no more.',
  'guides.rule.evaluator.ranked': 'Once the ranking is made, no sheet is given back and no score is agreed.',
  'guides.rule.evaluator.confidential':
    'Keep to yourself what you read. What you take along carries your name and the time, and the download is on record.',
  'guides.rule.evaluator.separation': 'Who screened or scored decides neither on the lot nor on an appeal against it.',
  'guides.next.evaluator':
    'When everybody who has to has signed, the recommendation goes to the approver, who approves it, returns it, or ends the lot. “{desk}” shows it when there is something to do again.',
};
