import type { mail as en } from '../en/mail';

export const mail: Record<keyof typeof en, string> = {
  'mail.foot': 'Bu haty sosial hyzmatlar boýunça açyk bäsleşikleriň Opencall portaly iberdi: {address}',
  'mail.noReply': 'Bu salga ýazylan jogaplary hiç kim okamaýar.',
  'mail.digest.subject': 'Opencall portalyndan {count} habar, {day}',
  'mail.digest.change': 'Habarlar näme üçin bilelikde geldi',
  'mail.digest.why':
    'Siz gyssagly bolmadyk habarlar üçin günde bir haty saýladyňyz. Howpsuzlyk we möhletler baradaky hatlar öňküsi ýaly derrew gelýär.',
  'mail.digest.changeLink': 'Hatlaryň gelşini üýtgetmek',
  'mail.undelivered.subject': 'Portalyň {count} haty gowşurylmady',
  'mail.undelivered.what':
    'Poçta serweri olary kabul etmedi, portal synanyşmagyny bes etdi. Her biriniň sebäbine serediň: sebäp aradan aýrylansoň gaýtadan iberiň ýa-da sebäbini görkezip, haty ibermekden aýryň.',
  'mail.undelivered.look': 'Iberilýän hatlary açmak',
  'mail.template.digest': 'Günüň habarlary bir hatda',
  'mail.template.undelivered': 'Gowşurylmadyk hatlar (administratorlara)',

  'mailPreference.title': 'Hatlar nähili gelýär',
  'mailPreference.lead': 'Hasabyňyz we möhletler baradaky hatlar elmydama derrew gelýär. Beýlekileri:',
  'mailPreference.immediate': 'Her habar derrew',
  'mailPreference.daily': 'Ähli habarlar günde bir hatda',
  'mailPreference.urgent': 'Hatsyz: habarlary portalda okaýaryn',
  'mailPreference.save': 'Ýatda saklamak',
  'mailPreference.saved': 'Ýatda saklandy. Ony bu ýerde islän wagtyňyz üýtgedip bilersiňiz.',

  'mailViewer.title': 'Hatlary görmek',
  'mailViewer.why':
    'Bu portalyň poçta serweri ýok, şonuň üçin hatlar daşary çykmaýar. Portala giren her kim olary şu ýerde okap bilýär: bu tanyşmak üçin edildi. SMTP_URL görkezilende ýa-da önümçilik tertibinde bu sahypa bolmaýar.',
  'mailViewer.empty': 'Heniz hat ýok. Hatlar wakadan soň basym şu ýerde peýda bolýar.',
  'mailViewer.to': 'Kime',
  'mailViewer.at': 'Iberildi',
  'mailViewer.subject': 'Mowzuk',
  'mailViewer.html': 'Hatyň görnüşi',
  'mailViewer.text': 'Ýönekeý tekst',
  'mailViewer.back': 'Ähli hatlar',
  'mailViewer.frame': 'Alyjynyň görjek haty',
};
