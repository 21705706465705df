export const guideAdministrator = {
  'guides.title.administrator': 'Guide for administrators',
  'guides.about.administrator':
    'For administrators: institutions, people, letterheads, mail and background work, and what an administrator cannot do.',
  'guides.lead.administrator':
    'You give people their place in the portal and see that it runs. What is applied for, scored, decided and paid is not yours to see.',
  'guides.step.administrator.institutions.title': 'Add institutions',
  'guides.step.administrator.institutions.text':
    'Open “{institutions}” and choose “{addInstitution}”. Give a short code in Latin letters and the name in all three languages. With “{rename}” on the page of an institution you change its names later.',
  'guides.step.administrator.invite.title': 'Invite people',
  'guides.step.administrator.invite.text':
    'Choose “{invite}” on the page of the institution, type the e-mail address and choose the roles. The link in the mail works once, for 14 days. With “{resend}” the person gets a new one; with “{withdrawInvitation}” it stops working.',
  'guides.step.administrator.roles.title': 'Give and take roles',
  'guides.step.administrator.roles.text':
    'Choose “{changeRoles}” beside a person. Give nobody more than the work needs, and see that preparing and approving lie with different people. “{removePerson}” takes somebody out of the institution; the account stays, without roles.',
  'guides.step.administrator.accounts.title': 'Help with accounts',
  'guides.step.administrator.accounts.text':
    '“{accounts}” lists everybody. The page of an account offers “{disableAccount}” and “{resetSecondStep}”. Before you reset a second step, make sure who asks: call back by a number that you know. A forgotten password people renew themselves on the page “{signIn}”.',
  'guides.step.administrator.letterhead.title': 'Set letterhead and words of letters',
  'guides.step.administrator.letterhead.text':
    'On the page of an institution open “{letterhead}” for lines, office and logo, and “{letterTexts}” for what its letters say. “{previewLetter}” shows a letter with an invented applicant. Letters that are issued keep what they went out with.',
  'guides.step.administrator.calendar.title': 'Keep the working days',
  'guides.step.administrator.calendar.text':
    'Open “{workingDays}” on the page of an institution: days off every week, holidays of every year, and days entered one by one. Standstills are counted in working days. A change counts for letters that are issued afterwards.',
  'guides.step.administrator.mail.title': 'See that mail leaves',
  'guides.step.administrator.mail.text':
    '“{outbox}” lists every mail without its content. Choose those that were not delivered and press “{sendAgain}”; on the page of a mail, “{discardMail}” gives it up with a reason. Where there is no mail server, the mails wait here.',
  'guides.step.administrator.jobs.title': 'Watch the background work',
  'guides.step.administrator.jobs.text':
    '“{jobs}” shows the last run and the next one of everything that recurs. If a run has failed, tell whoever runs the server its name and its time. Anybody else who reports a fault gives you the number at the end of the error page: pass that on, too.',
  'guides.rule.administrator.cannot':
    'An administrator reads no applications, scores, letters to applicants, payments, bank accounts or cases of a register.',
  'guides.rule.administrator.keys':
    'An administrator holds no share of a call’s key and can neither tell nor reset an opener’s passphrase.',
  'guides.rule.administrator.self':
    'Nobody changes their own roles or disables their own account: it takes another administrator.',
  'guides.rule.administrator.last': 'The last administrator cannot be taken away. Name a second one in time.',
  'guides.rule.administrator.apart':
    'Whoever belongs to an organisation holds no role in an institution: a person belongs to one home, with one e-mail address.',
  'guides.rule.administrator.recorded':
    'Every invitation, change of roles and reset stands in the audit trail with your name.',
  'guides.next.administrator':
    'Invited people make their account, set up the second step where it is asked for, and find what waits for them under “{desk}”. Organisations sign up by themselves; their signatories look after their own people.',
};
