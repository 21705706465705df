export const home = {
  'home.lead':
    'State institutions announce which social services they need. Organisations apply, an independent committee compares the applications by published criteria, and public money follows the service that is delivered.',
  'home.calls.title': 'Open calls',
  'home.calls.empty.title': 'No call is open at present',
  'home.calls.empty.text':
    'When an institution publishes a call, it stands here with its deadline, its lots and everything an application needs.',
  'home.calls.empty.help': 'How to prepare for a call',
  'home.steps.title': 'From the call to the service in five steps',
  'home.step.call.title': 'The call is published',
  'home.step.call.text': 'Services, places, ceilings, criteria and deadline are public and stay as they are.',
  'home.step.apply.title': 'Organisations apply',
  'home.step.apply.text': 'Colleagues fill in the application together. It stays sealed until the deadline has passed.',
  'home.step.evaluate.title': 'The committee compares',
  'home.step.evaluate.text': 'Members declare their interests and score each application by the same written criteria.',
  'home.step.award.title': 'The decision is explained',
  'home.step.award.text':
    'Every applicant learns the result and the reasons, and may appeal before an agreement is made.',
  'home.step.deliver.title': 'The service is followed',
  'home.step.deliver.text': 'Payments follow milestones; visits and reports show what people received.',
  'home.entry.title': 'What brings you here?',
  'home.entry.ngo.title': 'You work for an organisation',
  'home.entry.ngo.text':
    'Find a call, prepare the application with your colleagues, learn the outcome and report on your service.',
  'home.entry.ngo.link': 'Help for organisations',
  'home.entry.staff.title': 'You work for a state institution',
  'home.entry.staff.text':
    'Sign in with the account that your institution gave you. Accounts of staff are made by invitation only.',
  'home.entry.visitor.title': 'You want to know',
  'home.entry.visitor.text': 'Read how decisions are made and how to check that a letter really came from this portal.',
  'home.entry.visitor.link': 'How Opencall works',
};
