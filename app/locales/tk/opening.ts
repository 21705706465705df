import type { opening as en } from '../en/opening';

export const opening: Record<keyof typeof en, string> = {
  'opening.error.sameSession':
    'Her açyjy öz enjamynda girmeli: bu girişde gizlin söz düzümini eýýäm başga biri girizdi',
  'opening.error.cancelled': 'Bäsleşik ýatyryldy: arzalar möhürli galýar',
  'opening.error.early': 'Tabşyrma möhleti entek gutarmady: ondan öň hiç zat açyp bolmaýar',
  'opening.error.running': 'Arzalar eýýäm açylýar',
  'opening.error.opened': 'Ähli arzalar eýýäm açyldy',
  'opening.error.sealed': 'Bu tabşyryk entek açylmady',
  'opening.error.recovery': 'Bu bu bäsleşigiň häzirki ätiýaçlyk paýy däl',
  'opening.error.reason': 'Açyjylaryň näme üçin ýygnanyp bilmeýändigini ýazyň',
  'opening.failure.key': 'Onuň açary bäsleşigiň açary bilen açylmaýar',
  'opening.failure.missing': 'Onuň mazmuny ýok',
  'opening.failure.damaged': 'Onuň mazmuny zaýalanan',
  'opening.failure.digest': 'Onuň mazmunynyň SHA-256 belgisi kwitansiýadaky bilen gabat gelmeýär',
  'opening.failure.record': 'Onuň mazmuny ýazgyda görkezilen arza degişli däl',
  'opening.failure.file': 'Onuň faýllarynyň biri ýok ýa-da zaýalanan',
  'opening.mail.finished.subject': 'Arzalar açyldy: {reference}',
  'opening.mail.finished.what':
    '{applications, plural, =0 {«{title}» bäsleşigine seretmeli arza ýok} other {«{title}» bäsleşigine gelen # arza açyldy}}. Oňa çenli olary hiç kim okap bilmeýärdi.',
  'opening.mail.finished.failed':
    '{failed, plural, other {# tabşyrygy açyp bolmady}}: sebäbi teswirnamada görkezilen. Açyjylar gaýtadan synanyşyp bilerler.',
  'opening.mail.finished.minutes': 'Teswirnamanyň SHA-256 belgisi: {sha256}',
  'opening.mail.finished.link': 'Teswirnamany okamak',
  'opening.mail.recovery.subject': 'Ätiýaçlyk paý ulanyldy: {reference}',
  'opening.mail.recovery.what':
    '{by} «{title}» bäsleşigine gelen arzalary açmak üçin açyjylaryň biriniň ýerine kagyzda saklanan ätiýaçlyk paýy ulandy.',
  'opening.mail.recovery.reason': 'Görkezilen sebäp: {reason}',
  'opening.mail.recovery.check':
    'Munuň üns berilmän galmazlygy üçin size habar berilýär. Eger bu siziň üçin garaşylmadyk bolsa, derrew anyklaň.',
  'opening.mail.recovery.link': 'Bäsleşige seretmek',
  'mail.template.opening-finished': 'Arzalar açyldy',
  'mail.template.opening-recovery': 'Ätiýaçlyk paý ulanyldy',
  'opening.failure.unrecorded':
    'Audit žurnaly ol barada habar bermeýär: ol başga biri tarapyndan üýtgedilen ýa-da goşulan',
  'opening.missing':
    '{count, plural, other {Audit žurnalynda görkezilen # tabşyryk indi maglumatlar binýadynda ýok}}. Degişli kwitansiýasy bolanlaryň ýüz tutmagyny soraýarys.',
};
