import type { desk as en } from '../en/desk';

export const desk: Record<keyof typeof en, string> = {
  'desk.empty.title': 'Size garaşýan iş ýok',
  'desk.empty.text':
    'Işdeşiňize, edara ýa-da bellenen möhlete görä sizden bir zat gerek bolanda, ol şu ýerde senesi bilen görkeziler.',
  'desk.empty.help': 'Siziň wezipäňizdäki adamlar bu ýerde näme edýär',
  'desk.until': '{date} çenli',
  'desk.late': 'möhleti {date} gutardy',
  'desk.undelivered':
    '{count, plural, one {# hat gowşurylmady: ol barada karar kabul ediň} other {# hat gowşurylmady: olar barada karar kabul ediň}}',
};
