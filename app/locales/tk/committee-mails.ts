import type { committeeMails as en } from '../en/committee-mails';

export const committeeMails: Record<keyof typeof en, string> = {
  'committee.mail.link': 'Bahalandyryş sahypasyny açmak',
  'committee.mail.officeLink': 'Toparyň sahypasyny açmak',
  'committee.mail.appointed.subject': 'Siz topara girizildiňiz: {call}',
  'committee.mail.appointed.what':
    '{day} senesindäki № {number} buýruk bilen siz «{call}» bäsleşiginiň ýüztutmalaryny bahalandyrýan topara girizildiňiz. Wezipäňiz: {part}. Giren: {by}.',
  'committee.mail.appointed.declare':
    'Bir zat okamazdan ozal bitaraplygyňyzy, ýüztutma berenler mälim bolandan soň bolsa her gurama boýunça bähbitleriňizi beýan edýärsiňiz.',
  'committee.mail.appointed.unable': 'Gatnaşyp bilmeseňiz, bäsleşigi yglan eden edara habar beriň.',
  'committee.mail.interests.subject': 'Bähbitleriňizi beýan ediň: {call}',
  'committee.mail.interests.what':
    '«{call}» bäsleşiginiň ýüztutmalary açyldy. Her gurama boýunça bähbitleriňiziň gapma-garşylygynyň bardygyny ýa-da ýokdugyny görkeziň.',
  'committee.mail.interests.why': 'Hemmesi barada beýan edýänçäňiz, ýüztutmalaryň hiç birini okap bilmersiňiz.',
  'committee.mail.screening.subject': 'Laýyklyk barlagy başlandy: {call}',
  'committee.mail.screening.what': '«{call}» bäsleşiginiň topary haýsy ýüztutmalaryň laýykdygyny barlap başlady.',
  'committee.mail.recusal.subject': 'Toparda çetleşdirme: {call}',
  'committee.mail.recusal.what':
    '{member}: «{call}» bäsleşiginde bähbitleriň gapma-garşylygy bar, oňa degişli işlere gatnaşmaýar.',
  'committee.mail.recusal.next':
    'Muňa degişli baha sahypalary indi hasaba alynmaýar. Her ýüztutmanyň bahalandyryjylarynyň ýeterlikdigini barlaň.',
  'committee.mail.left.subject': 'Siz indi topara girmeýärsiňiz: {call}',
  'committee.mail.left.what': '{by} siziň indi «{call}» bäsleşiginiň toparyna girmeýändigiňizi ýazga aldy.',
  'committee.mail.left.keep': 'Okanlaryňyz gizlin bolmagynda galýar.',
  'committee.mail.chair.subject': 'Siz lot boýunça başlyk: {call}',
  'committee.mail.chair.what': '«{call}» bäsleşiginiň toparynda şu lot boýunça başlyklyk size tabşyryldy: {lot}.',
  'committee.mail.wanted.subject': 'Lotuň başlygy ýok: {call}',
  'committee.mail.wanted.what':
    '«{call}» bäsleşiginiň toparynyň başlygynyň ({chair}) bir lot boýunça bähbitleri gapma-garşylykly. Başga başlyk belläň.',
  'mail.template.committee-appointed': 'Topara girizilmek',
  'mail.template.interests-wanted': 'Bähbitleri beýan etmek haýyşy',
  'mail.template.screening-begun': 'Laýyklyk barlagynyň başlanmagy',
  'mail.template.recusal-recorded': 'Çetleşdirme ýazga alyndy',
  'mail.template.committee-left': 'Topardan çykmak',
  'mail.template.acting-chair': 'Lot boýunça başlyklyk',
  'mail.template.chair-wanted': 'Lot boýunça başlyk gerek',
  'audit.action.committee.appointed': 'Topar bellendi',
  'audit.action.committee.screening-begun': 'Laýyklyk barlagyna başlandy',
  'audit.action.committee.impartiality-declared': 'Toparyň agzasy bitaraplygyny beýan etdi',
  'audit.action.committee.interests-declared': 'Toparyň agzasy bähbitlerini beýan etdi',
  'audit.action.committee.conflict-declared': 'Toparyň agzasy gapma-garşylygy soňra beýan etdi',
  'audit.action.committee.conflict-lifted': 'Çetleşdirme aýryldy',
  'audit.action.committee.member-replaced': 'Toparyň agzasy çalşyldy',
  'audit.action.committee.chair-named': 'Lot boýunça başlyk bellendi',
  'notice.told.committeeAppointed': 'Topar bellendi. Täze agzalara hat gider.',
  'notice.told.impartial': 'Beýannamaňyz ýazga alyndy.',
  'notice.told.interests': 'Bähbitler beýannamaňyz ýazga alyndy.',
  'notice.told.conflict': 'Gapma-garşylyk ýazga alyndy. Indi oňa gatnaşmaýarsyňyz.',
  'notice.told.chairNamed': 'Lot boýunça başlyklyk tabşyryldy.',
  'notice.told.lifted': 'Çetleşdirme aýryldy.',
  'notice.told.replaced': 'Toparyň düzümi üýtgedildi. Degişli adamlara hat gider.',
  'notice.told.screeningBegun': 'Laýyklyk barlagy başlandy.',
};
