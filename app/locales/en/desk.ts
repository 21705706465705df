export const desk = {
  'desk.empty.title': 'Nothing waits for you',
  'desk.empty.text':
    'When a colleague, an institution or a deadline needs something from you, it appears here with its date.',
  'desk.empty.help': 'What people with your role do here',
  'desk.until': 'until {date}',
  'desk.late': 'was due {date}',
  'desk.undelivered':
    '{count, plural, one {# mail was not delivered: decide what becomes of it} other {# mails were not delivered: decide what becomes of them}}',
};
