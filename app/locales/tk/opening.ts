import type { opening as en } from '../en/opening';

export const opening: Record<keyof typeof en, string> = {
  'opening.error.sameSession':
    'Her açyjy öz enjamynda girmeli: bu girişde gizlin söz düzümini eýýäm başga biri girizdi',
  'opening.error.cancelled': 'Bäsleşik ýatyryldy: ýüztutmalar möhürli galýar',
  'opening.error.early': 'Tabşyrma möhleti entek gutarmady: ondan öň hiç zat açyp bolmaýar',
  'opening.error.running': 'Ýüztutmalar eýýäm açylýar',
  'opening.error.opened': 'Ähli ýüztutmalar eýýäm açyldy',
  'opening.error.recovery': 'Bu kod bäsleşigiň hereket edýän ätiýaçlyk paýy däl',
  'opening.error.reason': 'Açyjylaryň näme üçin ýygnanyp bilmeýändigini ýazyň',
  'opening.failure.key': 'Onuň açary bäsleşigiň açary bilen açylmaýar',
  'opening.failure.missing': 'Onuň mazmuny ýok',
  'opening.failure.damaged': 'Onuň mazmuny zaýalanan',
  'opening.failure.digest': 'Onuň mazmunynyň SHA-256 belgisi dil hatyndaky bilen gabat gelmeýär',
  'opening.failure.record': 'Onuň mazmuny ýazgyda görkezilen ýüztutma degişli däl',
  'opening.failure.file': 'Onuň faýllarynyň biri ýok ýa-da zaýalanan',
  'opening.mail.finished.subject': 'Ýüztutmalar açyldy: {reference}',
  'opening.mail.finished.what':
    '{applications, plural, =0 {«{title}» bäsleşigi boýunça seretmeli ýüztutma ýok} other {«{title}» bäsleşigine gelen # ýüztutma açyldy}}. Oňa çenli olary hiç kim okap bilmeýärdi.',
  'opening.mail.finished.failed':
    '{failed, plural, other {# ýüztutmany açyp bolmady}}: sebäbi teswirnamada görkezilen. Açyjylar gaýtadan synanyşyp bilerler.',
  'opening.mail.finished.minutes': 'Teswirnamanyň SHA-256 belgisi: {sha256}',
  'opening.mail.finished.link': 'Teswirnamany okamak',
  'opening.mail.recovery.subject': 'Ätiýaçlyk paý ulanyldy: {reference}',
  'opening.mail.recovery.what':
    '{by} «{title}» bäsleşigine gelen ýüztutmalary açmak üçin açyjylaryň biriniň ýerine kagyzda saklanan ätiýaçlyk paýy ulandy.',
  'opening.mail.recovery.reason': 'Görkezilen sebäp: {reason}',
  'opening.mail.recovery.check':
    'Munuň üns berilmän galmazlygy üçin size habar berilýär. Eger bu siziň üçin garaşylmadyk bolsa, derrew anyklaň.',
  'opening.mail.recovery.link': 'Bäsleşige seretmek',
  'mail.template.opening-finished': 'Ýüztutmalar açyldy',
  'mail.template.opening-recovery': 'Ätiýaçlyk paý ulanyldy',
  'opening.failure.unrecorded':
    'Audit ýazgylary ol barada habar bermeýär: ol başga biri tarapyndan üýtgedilen ýa-da goşulan',
  'opening.missing':
    '{count, plural, other {Audit ýazgylarynda görkezilen # tabşyrylan ýüztutma indi maglumatlar binýadynda ýok}}. Degişli dil haty bolanlaryň ýüz tutmagyny soraýarys.',
  'opening.failure.state': 'Audit ýazgylary onuň yzyna alnandygy barada başgaça habar berýär',
};
