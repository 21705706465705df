export const demo = {
  'demo.banner': 'This is a demo. All people, figures and papers in it are made up.',
  'demo.banner.link': 'Choose who to be',
  'demo.title': 'Who do you want to be?',
  'demo.lead':
    'Choose a person to see the portal as they see it. Nothing here is real: try everything, nobody is harmed.',
  'demo.lead.other': 'To be somebody else, come back to this page. What one person does, the others see.',
  'demo.person': 'Person',
  'demo.roles': 'Roles',
  'demo.try': 'What to try',
  'demo.become': 'Sign in',
  'demo.become.as': 'Be {name}',
  'demo.people': 'People of {home}',
  'demo.try.manager':
    'Look at the calls: one is open, one is being evaluated. Accept the report on home care that waits for you, and open the dashboard of services.',
  'demo.try.approver':
    'A call waits for your approval. Look at the decision and the letters of the call for home care.',
  'demo.try.evaluator':
    'Score the applications for personal assistants: sheets wait for some members of the committee, others are submitted.',
  'demo.try.finance': 'Follow the payments of home care and the ledger; somebody else must record what you approve.',
  'demo.try.auditor': 'Read the audit trail, the openings and the ledger; nothing can be changed by you.',
  'demo.try.administrator': 'Invite somebody, look at the institutions, their letterheads and the mail that goes out.',
  'demo.try.referrer': 'Send a request for somebody to a service, and see what became of the others.',
  'demo.try.signatory': 'Look at the application for the open call, sign what waits and see what was paid.',
  'demo.try.representative': 'Write on the application for the open call, answer a comment, look at the milestones.',
  'demo.try.caseworker': 'Open the register of requests: enter one, assess one, put one on the waiting list.',
  'demo.paper': 'An illustrative document of the demo.',
};
