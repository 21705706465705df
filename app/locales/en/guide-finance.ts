export const guideFinance = {
  'guides.title.finance': 'Guide for finance officers',
  'guides.about.finance':
    'For finance officers: bank accounts, payments, orders to the bank, its statements and the ledger.',
  'guides.lead.finance':
    'You see to it that money goes to the right account, once, and that the ledger says so. The portal checks every step again before it takes it.',
  'guides.step.finance.accounts.title': 'Verify bank accounts',
  'guides.step.finance.accounts.text':
    'Open “{bankAccounts}”: the longest waiting stand first. Compare the account with the contract with the bank, and its holder with the name of the organisation. Choose what you decide and press “{saveDecision}”. A refusal needs a reason, which the signatories read.',
  'guides.step.finance.approve.title': 'Approve payments',
  'guides.step.finance.approve.text':
    'Open “{payments}” and choose “{approvePayments}”. Below each payment stands what speaks against it, for example a hold or an overdue report. Choose those that are right and press “{approveChosen}”. To turn one down, choose “{declinePayment}” on its page and give a reason.',
  'guides.step.finance.order.title': 'Make a payment order',
  'guides.step.finance.order.text':
    'Choose “{orders}” on the page “{payments}”, then “{newOrder}”. Choose approved payments of one currency, and enter the day and the account that is paid from. After “{makeOrder}” take the file with “{orderXml}” and give it to the bank. If the bank carries out nothing of it, use “{withdrawOrder}”.',
  'guides.step.finance.statement.title': 'Take the statement of the bank',
  'guides.step.finance.statement.text':
    'Choose “{statements}” on the page “{payments}”, then a file, and press “{takeStatement}”. Payments that agree with their order are recorded as paid. Look at every other row: “{recordPaid}” and “{returnedPayment}” stand on the page of its payment. Then press “{dealtWith}”.',
  'guides.step.finance.back.title': 'Hold payments and get money back',
  'guides.step.finance.back.text':
    'Open “{payments}” in an agreement. “{holdPayments}” stops its requests, approvals and orders until the hold is lifted. “{newClaim}” is for a refund that has come, and for money that is claimed. A second person of finance confirms it before it stands in the ledger.',
  'guides.step.finance.ledger.title': 'Read the ledger and close months',
  'guides.step.finance.ledger.text':
    '“{ledger}” shows where the money of each source is; under “{entries}” stands each booking. Choose a month under “{months}” to read and download its statement. When the month is over and checked, press “{closeMonth}”.',
  'guides.rule.finance.persons':
    'Who requested a payment does not approve it, and who approved it does not record it as paid.',
  'guides.rule.finance.once': 'Nothing is paid twice, and never more than was accepted. The portal refuses it.',
  'guides.rule.finance.changed': 'Nothing is paid to a changed account before you have verified it.',
  'guides.rule.finance.order': 'An order cannot be changed. It can only be withdrawn, before the bank carries it out.',
  'guides.rule.finance.month': 'A closed month takes no entry any more. It cannot be undone.',
  'guides.rule.finance.recorded':
    'That you see a whole account number or download an order is recorded in the audit trail.',
  'guides.next.finance':
    'The organisation confirms that the money has arrived. “{desk}” shows accounts to verify and payments to approve as soon as they are there.',
};
