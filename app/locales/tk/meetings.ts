import type { meetings as en } from '../en/meetings';

export const meetings: Record<keyof typeof en, string> = {
  'meetings.title': 'Mejlisler',
  'meetings.lead':
    'Toparyň bu lot boýunça mejlisleri barada ýazgylary. Ýazgy üýtgedilmeýär; ýalňyşlyk soňraky ýazgy bilen düzedilýär.',
  'meetings.none': 'Heniz mejlis ýazgysy ýok',
  'meetings.none.text':
    'Lot boýunça başlyk ýa-da kätip mejlisiň haçan geçirilendigini, kimiň gatnaşandygyny we nämäniň karar edilendigini ýazýar.',
  'meetings.record': 'Mejlisi ýazga geçirmek',
  'meetings.number': '{number}-nji mejlis',
  'meetings.heldAt': 'Haçan geçirildi',
  'meetings.place': 'Ýeri ýa-da geçirilen görnüşi',
  'meetings.present': 'Gatnaşanlar',
  'meetings.absent': 'Gatnaşmadyklar',
  'meetings.recused': 'Bu lotdan çetleşdirilenler',
  'meetings.nobody': 'Hiç kim',
  'meetings.quorum': 'Kworum',
  'meetings.quorum.reached': 'Bar: ses berýän agza — {present}, gerek — {needed}',
  'meetings.quorum.missed': 'Ýok: ses berýän agza — {present}, gerek — {needed}. Kararlaryň güýji ýok.',
  'meetings.quorum.hint':
    '{needed, plural, one {Azyndan # ses berýän agza gatnaşmaly.} other {Azyndan # ses berýän agza gatnaşmaly.}}',
  'meetings.decisions': 'Maslahatlaşylan we karar edilen zatlar',
  'meetings.recordedBy': 'Ýazgyny eden: {name}, {at}',
  'meetings.save': 'Ýazgyny saklamak',
  'meetings.save.warning': 'Ýazgy soň üýtgedilip bilinmez. Ol bahalandyryş hasabatyna girýär.',
  'meetings.error.noPlace': 'Mejlisiň geçirilen ýerini ýa-da görnüşini ýazyň',
  'meetings.error.nobody': 'Gatnaşanlary belläň',
  'meetings.error.noDecisions': 'Maslahatlaşylan we karar edilen zatlary ýazyň',
  'meetings.error.future': 'Mejlisiň wagty gelejekde bolup bilmez',
  'meetings.error.beforeOpening': 'Mejlis ýüztutmalar açylmazdan öň geçirilip bilinmez',
  'meetings.error.stranger': 'Bellenenleriň biri indi bu lot boýunça topara girmeýär. Sanawa täzeden serediň.',
  'meetings.error.notYours': 'Mejlisleri diňe lot boýunça başlyk we kätip ýazga geçirýär.',
  'meetings.error.stage': 'Mejlisler barlagyň başyndan hasabata gol çekilýänçä ýazga geçirilýär.',
  'notice.told.meetingRecorded': 'Mejlis ýazga geçirildi.',
};
