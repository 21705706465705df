export const arrival = {
  'arrival.mail.subject': '{service}: a request has arrived',
  'arrival.mail.what.received': 'The request {case} has arrived in the register of the service “{service}”.',
  'arrival.mail.what.offered':
    'A request is offered to the service “{service}”. It goes to the service that takes it first.',
  'arrival.mail.where': 'What was written in it is read in the portal only.',
  'arrival.mail.link.received': 'Open the register',
  'arrival.mail.link.offered': 'See what is offered',
  'mail.template.request-arrived': 'A request for a service arrived',
};
