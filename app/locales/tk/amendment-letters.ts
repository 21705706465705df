import type { amendmentLetters as en } from '../en/amendment-letters';

export const amendmentLetters: Record<keyof typeof en, string> = {
  'amendmentLetters.title': '{agreement} belgili grant ylalaşygyna {number} belgili üýtgetme',
  'amendmentLetters.subject': 'Üýtgetmäniň mazmuny',
  'amendmentLetters.subject.what':
    'Edara we Gurama «{title}» hyzmaty boýunça {agreement} belgili grant ylalaşygyny üýtgedýärler. Üýtgetmäniň bu ylalaşykdaky tertip belgisi: {number}.',
  'amendmentLetters.subject.from': 'Üýtgetme şu günden güýjünde: {date}.',
  'amendmentLetters.reasons': 'Sebäpler',
  'amendmentLetters.reasons.organisation': 'Üýtgetmäni Gurama sorady:',
  'amendmentLetters.reasons.institution': 'Üýtgetmäni Edara teklip etdi:',
  'amendmentLetters.before': 'Öň',
  'amendmentLetters.rest': 'Ylalaşygyň galan şertleri öňküligine galýar.',
  'amendmentLetters.agreed': 'Taraplaryň ylalaşygy',
  'amendmentLetters.agreed.how':
    'Taraplar portalda razylyk berdiler. Guramanyň gol çekijisi jogabyny parol ýa-da kod bilen tassyklady; SHA-256 kabul edilen mazmuna degişlidir.',
  'amendmentLetters.hash': 'Mazmunyň SHA-256 belgisi',
  'amendmentLetters.reference': 'Belgisi',
  'amendmentLetters.document': 'Resminama',
  'amendmentLetters.document.open': 'PDF-i açmak',
  'amendmentLetters.document.soon': 'Resminama taýýarlanýar we poçta bilen iberiler.',
  'amendmentLetters.mail.attached': 'Üýtgetme PDF görnüşinde goşulýar.',
  'job.amendment-documents': 'Üýtgetmeleriň resminamalary',
  'amendmentLetters.milestones': 'Üýtgedilen görnüşindäki tapgyrlar',
  'amendmentLetters.budget': 'Üýtgedilen görnüşindäki býujet',
};
