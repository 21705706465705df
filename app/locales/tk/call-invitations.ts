import type { callInvitations as en } from '../en/call-invitations';

export const callInvitations: Record<keyof typeof en, string> = {
  'callInvitations.title': 'Bäsleşik bilen tanyşmaga çakylyklar',
  'callInvitations.lead':
    'Hemmeler şol bir teksti alýar. Kimiň, kim tarapyndan, haçan we nähili sözler bilen çagyrylandygy ýazylýar. Her gurama bir gezek çagyrylýar.',
  'callInvitations.find': 'Guramalary ady boýunça tapmak',
  'callInvitations.organisations': 'Hasaba alnan guramalar',
  'callInvitations.organisations.hint':
    'Iň köp 50 gurama görkezilýär: beýlekilerini ady boýunça gözläň. Eýýäm çagyrylanlar bu ýerde ýok.',
  'callInvitations.noneFound': 'Beýle atly başga gurama ýok.',
  'callInvitations.addresses': 'Beýlekileriň e-poçta salgylary',
  'callInvitations.addresses.hint': 'Her setirde bir salgy.',
  'callInvitations.language': 'Bu salgylara hatyň dili',
  'callInvitations.text': 'Çakylygyň teksti',
  'callInvitations.send': 'Çakylyklary ugratmak',
  'callInvitations.sent': 'Ugradylanlar',
  'callInvitations.sent.empty.title': 'Entek hiç kim çagyrylmady',
  'callInvitations.sent.empty.text': 'Her ugradyş teksti we ähli alanlary bilen şu ýerde görünýär.',
  'callInvitations.sent.by': '{at}, {by}',
  'callInvitations.sent.to': '{count, plural, other {# alyja}}',
  'callInvitations.sent.text': 'Teksti',
  'callInvitations.over': 'Çakylyklar bäsleşik açyk wagty ugradylýar.',
  'callInvitations.error.address':
    'Bu ýerde e-poçta salgysy bolmadyk zat bar. Her setirde bir salgy, iň köp 100 salgy ýazyň.',
  'callInvitations.error.nobody': 'Gurama saýlaň ýa-da salgy ýazyň',
  'callInvitations.error.allKnown': 'Olaryň hemmesi bu bäsleşige öň çagyryldy',
  'callInvitations.error.closed': 'Ýüztutmalaryň möhleti gutardy: indi hiç kim çagyrylmaýar',
  'callInvitations.error.languages': 'Teksti bäsleşigiň her dilinde ýazyň',
};
