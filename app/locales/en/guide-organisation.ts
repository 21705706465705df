export const guideOrganisation = {
  'guides.title.organisation': 'Guide for organisations',
  'guides.about.organisation':
    'For organisations that apply for grants and deliver services: from the account to the register of requests.',
  'guides.lead.organisation':
    'This guide leads a public organisation from its account to the services that it delivers.',
  'guides.step.organisation.account.title': 'Make an account and fill in the profile',
  'guides.step.organisation.account.text':
    'Choose “{signUp}” on the page “{signIn}”, then follow the link in our e-mail. A signatory opens “{people}” and presses “{invite}” to add colleagues. Fill in the sections of “{profile}”. A signatory then asks to be verified on the page “{verification}”.',
  'guides.step.organisation.find.title': 'Find a call',
  'guides.step.organisation.find.text':
    'Open “{calls}” and choose a service, a place or a state in “{callFilters}”. The page of a call says who can apply, how applications are scored and until when. With “{askOrFollow}” you send a question, or receive every answer and change by mail.',
  'guides.step.organisation.apply.title': 'Apply with colleagues',
  'guides.step.organisation.apply.text':
    'Choose a lot on the page of the call and press “{beginApplication}”. Everybody in your organisation can fill in sections; what you type is saved while you type. Where two people change one answer, you see both and choose. “{checkMissing}” lists what is still to do.',
  'guides.step.organisation.submit.title': 'Submit and keep the receipt',
  'guides.step.organisation.submit.text':
    'When nothing is missing, a signatory chooses “{toSubmit}”, confirms the declaration, types the password and presses “{submit}”. Keep the receipt with “{receiptPdf}”; anybody who holds it can check it on “{checkReceipt}”. Until the deadline you can use “{revise}” or “{withdrawApplication}”. After it, compare the receipt with the “{openingRecord}”.',
  'guides.step.organisation.result.title': 'Read the result, answer or appeal',
  'guides.step.organisation.result.text':
    'The committee can ask once for missing documents: hand them in under “{documentsAsked}”. The letter then waits on the page “{letters}”, and “{ownResult}” shows scores and reasons as far as the call publishes them. A signatory accepts or declines a grant on “{awards}” before the date in the letter. If you do not agree with a decision, a signatory chooses “{toAppeal}” before the last day for it.',
  'guides.step.organisation.agreement.title': 'Prepare and sign the agreement',
  'guides.step.organisation.agreement.text':
    'Name who takes part in courses on the page “{training}”. Open the agreement in “{agreements}”; “{preconditions}” shows what must be met before it takes effect. Read the document, then a signatory chooses “{signAgreement}”. To change the agreement later, open “{amendments}” and say what is to change.',
  'guides.step.organisation.milestone.title': 'Report on a milestone',
  'guides.step.organisation.milestone.text':
    'Open “{milestones}” in the agreement, choose the milestone and press “{beginReport}”. Enter the costs with their receipts under “{reportCosts}”. Press “{handInReport}” when nothing is missing. If the report is returned, mend what the comments name and hand it in again.',
  'guides.step.organisation.payment.title': 'Tell the account and confirm payments',
  'guides.step.organisation.payment.text':
    'A signatory enters the account in the section “{bankAccount}” of the profile. Each payment stands on the page “{payments}” as soon as the institution has requested it. Press “{confirmArrived}” when the money is on your account.',
  'guides.step.organisation.services.title': 'Keep the register of requests',
  'guides.step.organisation.services.text':
    'Open your service on the page “{services}”, then “{requests}”, and press “{recordRequest}” on the day on which a request comes. Enter assessment, decision, beginning and end there. Report values under “{indicators}”, and what you did about findings under “{quality}”. Case workers do the same and see no applications.',
  'guides.rule.organisation.who':
    'A representative prepares. Only a signatory submits, withdraws, accepts, appeals, signs, and changes the bank account.',
  'guides.rule.organisation.deadline':
    'An application counts only if the portal has recorded it before the deadline, to the second.',
  'guides.rule.organisation.final':
    'A signature and the acceptance of a grant cannot be taken back. An appeal is made once and cannot be changed.',
  'guides.rule.organisation.account':
    'Every change of the bank account suspends payments until a finance officer has verified it.',
  'guides.rule.organisation.spending':
    'More than 10 % above a budget line needs a justification, on which the institution decides before it accepts the report.',
  'guides.rule.organisation.names': 'The register holds no names. Write nothing by which a person could be recognised.',
  'guides.next.organisation':
    '“{desk}” lists what waits for your organisation and until when, and mails remind you. When the final report is accepted, what was kept back of the grant is paid, and the institution closes the agreement.',
};
