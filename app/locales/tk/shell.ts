import type { shell as en } from '../en/shell';

export const shell: Record<keyof typeof en, string> = {
  'portal.name': 'Opencall',
  'portal.tagline': 'Sosial hyzmatlar boýunça açyk bäsleşikler',
  'language.en': 'English',
  'form.error.required': 'Bu meýdany dolduryň',
  'form.error.tooLong': 'Iň köp {limit} belgi',
  'form.error.tooLarge': 'Baha {limit} sandan uly',
  'form.error.tooShort': 'Iň az {limit} belgi',
  'form.error.tooSmall': 'Baha {limit} sandan kiçi',
  'form.error.email': 'Elektron poçta salgysyny ýazyň, mysal üçin name@example.org',
  'form.error.invalid': 'Bu jogaby barlaň',
  'error.crossSite':
    'Bu haýyş başga saýtdan geldi we kabul edilmedi. Yza gaýdyň, sahypany täzeläň we gaýtadan synanyşyň.',
  'error.lengthRequired': 'Haýyşda onuň ölçegi görkezilmedi, şonuň üçin kabul edilmedi.',
  'error.tooLarge': 'Iberen maglumatyňyz {limit} MB-dan uly.',
  'error.unavailable':
    'Portalyň maglumatlary gysga wagt elýeterli däl. Iberen maglumatyňyz ýazdyrylmady; bir minutdan gaýtadan synanyşyň.',
};
