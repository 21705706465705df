export const guideManager = {
  'guides.title.manager': 'Guide for programme managers and approvers',
  'guides.about.manager':
    'For staff who prepare calls, look after agreements and follow services, and for those who approve.',
  'guides.lead.manager':
    'A manager prepares, an approver approves, and never the same person for the same thing. This guide goes from the programme to the dashboard.',
  'guides.step.manager.programme.title': 'Set up the programme',
  'guides.step.manager.programme.text':
    'Open “{programmes}” and enter period, partners, money, service types and places. Under “{forms}” and “{rubrics}” you prepare what calls ask and how they are scored. Calls use versions: press “{makeVersion}” when a form or a rubric is ready.',
  'guides.step.manager.call.title': 'Prepare and publish a call',
  'guides.step.manager.call.text':
    'Choose “{newCall}” in “{officeCalls}” and fill in the sections; each names what is missing. Then choose “{submitForApproval}”. An approver who did not prepare it names the people under “{openers}”, waits until each has set a passphrase, and presses “{approvePublish}”. With “{returnComments}” it comes back to you.',
  'guides.step.manager.questions.title': 'Answer questions',
  'guides.step.manager.questions.text':
    'Open “{callQuestions}” on the page of the call. Choose one question or several and press “{answerTogether}”, or choose “{setAside}” with a reason for the asker. Leave out everything by which one could recognise who asked. Answers are published until the deadline for applications.',
  'guides.step.manager.addendum.title': 'Change a published call',
  'guides.step.manager.addendum.text':
    'Choose “{beginAddendum}” on the page of the call, change its sections and say in public why. An approver who did not prepare it publishes it. Everybody concerned is told by mail. After a material change applicants confirm that they go on.',
  'guides.step.manager.letters.title': 'Proofread and issue the letters',
  'guides.step.manager.letters.text':
    'An approver decides on the recommendation of the committee under “{decisions}”. Open “{lettersOffice}”, read each draft and press “{proofread}”. The approver then presses “{issueAll}”: results become known and the standstill begins. Under “{awardsOffice}” you follow the answers and offer free money to the next on the list.',
  'guides.step.manager.agreement.title': 'Make the agreement',
  'guides.step.manager.agreement.text':
    'After acceptance and standstill choose “{newAgreement}” in “{agreements}”. Set milestones, budget and terms, then choose “{sendForSignature}”. Both sides sign; it is in force when everything under “{preconditions}” is met. Later changes are made under “{amendments}” and approved by a second person.',
  'guides.step.manager.milestones.title': 'Examine reports and request payments',
  'guides.step.manager.milestones.text':
    '“{milestones}” lists the reports that wait. Where a visit is asked for, use “{recordVisit}”; then choose “{acceptMilestone}” or “{returnReport}”. Press “{requestPayment}” on the page “{payments}” of the agreement. Finance approves it and the bank pays.',
  'guides.step.manager.services.title': 'Follow services and visit them',
  'guides.step.manager.services.text':
    'Services of a grant appear in “{services}” by themselves; enter others with “{enterService}”. Set what is counted with “{setIndicators}”, and decide on the values that are reported. Choose “{planVisit}” on the page “{quality}” of a service, record what you saw, and close findings when they are corrected. Answer what recipients say under “{feedback}”.',
  'guides.step.manager.dashboard.title': 'Read the dashboard',
  'guides.step.manager.dashboard.text':
    '“{dashboard}” shows money, requests, people served, findings and overdue milestones; choose programme, service, city or provider above. Every chart has its table, and the tables can be downloaded. With “{saveView}” you keep a choice or have it mailed. “{quarterReport}” is a PDF for the ministry and donors.',
  'guides.rule.manager.two':
    'Who prepares a call, an addendum, a refusal or an amendment does not approve it. Who requests a payment does not approve it either.',
  'guides.rule.manager.sealed':
    'Nobody in the institution reads an application before the opening, and nobody knows who asked a question.',
  'guides.rule.manager.settled':
    'After publication committee rules and rubric are settled. A deadline can be extended, never shortened. A cancelled call is never opened again.',
  'guides.rule.manager.letters': 'An issued letter cannot be changed. Another letter corrects it, or it is withdrawn.',
  'guides.rule.manager.standstill':
    'No agreement is made before the standstill has ended or while an appeal in the lot is pending.',
  'guides.rule.manager.acceptance':
    'An acceptance can be withdrawn only as long as no payment of it is under way or made.',
  'guides.rule.manager.cases':
    'Whenever you read a case of a register, that is recorded. Others see counts only, and small ones are suppressed.',
  'guides.next.manager':
    '“{desk}” names the reports, questions and values that wait for you. When the final report is accepted, what was kept back is paid and you close the agreement; the service goes on.',
};
