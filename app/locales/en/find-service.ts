export const findService = {
  'findService.title': 'Find a service',
  'findService.about':
    'Social services near you, free of charge: what they do, where they are, when they are open and who may receive them.',
  'findService.filters': 'Choose service and place',
  'findService.place': 'Where you live',
  'findService.count': '{count, plural, one {# service is open} other {# services are open}}',
  'findService.none': 'No services are open yet',
  'findService.none.text': 'Services stand here as soon as they receive people.',
  'findService.noMatch.text':
    'No open service fits. Ask the social worker of your etrap: there may be help of another kind.',
  'findService.home.title': 'You or your family need help',
  'findService.home.text': 'See which social services are open where you live, and whom to call.',
};
