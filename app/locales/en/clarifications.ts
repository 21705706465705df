export const clarifications = {
  'clarifications.title': 'Questions and answers',
  'clarifications.state.open': 'Waiting for an answer',
  'clarifications.state.answered': 'Answered',
  'clarifications.state.set-aside': 'Not answered in public',
  'clarifications.column.text': 'Question',
  'clarifications.column.letter': 'Organisation',
  'clarifications.column.lot': 'Lot',
  'clarifications.column.askedAt': 'Asked on',
  'clarifications.column.state': 'State',
  'clarifications.error.late': 'The time for questions about this call is over',
  'clarifications.error.closed': 'The deadline for applications has passed: answers can no longer be published',
  'clarifications.error.enough':
    '{limit, plural, one {An organisation can ask # question a day. Ask the next one tomorrow.} other {An organisation can ask # questions a day. Ask the next one tomorrow.}}',
  'clarifications.error.none': 'Choose at least one question',
  'clarifications.error.languages': 'Write question and answer in every language of the call',
  'clarifications.error.stale': 'One of these questions was answered or set aside meanwhile. Look at the list again.',
  'callDesk.waiting': 'Calls waiting for your approval',
  'callDesk.returned': 'Calls that were returned',
  'callDesk.questions': 'Questions about calls',
  'callDesk.call': '{title}',
  'callDesk.unanswered':
    '{count, plural, one {{title}: # question waits for an answer} other {{title}: # questions wait for an answer}}',
};
