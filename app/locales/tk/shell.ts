import type { shell as en } from '../en/shell';

export const shell: Record<keyof typeof en, string> = {
  'portal.name': 'Opencall',
  'portal.tagline': 'Sosial hyzmatlar boýunça açyk bäsleşikler',
  'language.en': 'English',
<<<<<<< HEAD
  'language.ru': 'Русский',
  'language.tk': 'Türkmençe',
  'shell.title': '{page} - Opencall',
  'shell.titleHome': 'Opencall: sosial hyzmatlar boýunça açyk bäsleşikler',
  'shell.titleError': 'Ýalňyşlyk: {title}',
  'shell.skip': 'Esasy mazmuna geçmek',
  'shell.language': 'Dil',
  'shell.languageFooter': 'Dil, sahypanyň ahyrynda',
  'shell.menu': 'Menýu',
  'shell.signIn': 'Ulgama girmek',
  'shell.signOut': 'Ulgamdan çykmak',
  'shell.account': 'Siziň hasabyňyz:',
  'shell.breadcrumbs': 'Bu sahypa barýan ýol',
  'shell.footer': 'Portal barada we kömek',
  'shell.verify': 'Haty barlamak',
  'shell.about': 'Opencall barada',
  'shell.owner':
    'Opencall – Türkmenistanyň döwlet edaralarynyň sosial hyzmatlary berijileri açyk bäsleşik esasynda saýlaýan portaly.',
  'shell.warning': 'Üns beriň:',
  'shell.waiting': 'garaşýar',
  'nav.home': 'Baş sahypa',
  'nav.desk': 'Meniň işlerim',
  'nav.help': 'Kömek',
  'notice.done': 'Ýerine ýetirildi',
  'notice.important': 'Möhüm',
  'notice.told.saved': 'Üýtgetmeleriňiz ýatda saklandy.',
  'pagination.label': 'Sanawyň sahypalary',
  'pagination.previous': 'Öňki',
  'pagination.next': 'Indiki',
  'pagination.page': '{page}-nji sahypa',
=======
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
>>>>>>> main
};
