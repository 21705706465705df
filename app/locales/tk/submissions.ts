import type { submissions as en } from '../en/submissions';

export const submissions: Record<keyof typeof en, string> = {
  'submissions.error.notSubmitted': 'Bu ýüztutma tabşyrylmady.',
  'submissions.error.late':
    'Ýüztutmalary kabul etmegiň möhleti {deadline} gutardy. Siziň islegiňiz {begun} başlandy, ýöne diňe {recorded} ýazylyp bilnerdi. Bu giç: hiç zat ýazylmady.',
  'submissions.error.submitted':
    'Bu ýüztutma eýýäm tabşyryldy, dil haty {receipt}. Bir zady üýtgetmek üçin ilki täze görnüşini taýýarlamaga başlaň.',
  'submissions.error.reconfirm':
    'Siz başlanyňyzdan soň bäsleşik üýtgedildi. Ýüztutmada dowam etjekdigiňizi tassyklaň, soňra tabşyryň.',
  'submissions.error.hindered':
    '{count, plural, one {Bäsleşigiň # şerti ýerine ýetirilmedi.} other {Bäsleşigiň # şerti ýerine ýetirilmedi.}} Olar barlag sahypasynda görkezilen.',
  'submissions.error.incomplete':
    '{count, plural, one {# jogap ýok ýa-da nädogry:} other {# jogap ýok ýa-da nädogry, ilkinjisi:}} «{section}» bölüminde.',
  'submissions.error.arriving':
    '{count, plural, one {# faýl entek iberilýär.} other {# faýl entek iberilýär.}} Gutarýança garaşyň, soňra gaýtadan tabşyryň.',
  'submissions.error.noKey':
    'Bu bäsleşigiň ýüztutmalary möhürleýän açary entek ýok. Hiç zat tabşyrylmady; bäsleşigi yglan eden edara habar beriň.',
  'submissions.error.changed': 'Şu wagt işdeşleriňiz ýüztutmany üýtgedýärler. Ony gözden geçiriň we gaýtadan tabşyryň.',
  'submissions.error.strict':
    'Bu bäsleşikde berk möhürlenýär: tabşyrylan zady açylyşa çenli hiç kim, hatda portalda siziň guramaňyz hem okap bilmez. Öz nusgaňyzdan peýdalanyň.',
  'submissions.received': 'Tabşyrylan ýüztutmalar',
};
