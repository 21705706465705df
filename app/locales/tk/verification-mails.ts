import type { verificationMails as en } from '../en/verification-mails';

export const verificationMails: Record<keyof typeof en, string> = {
  'verificationMail.link': 'Guramaňyzyň barlagy',
  'verificationMail.granted.subject': '«{organisation}» barlanyldy',
  'verificationMail.granted.what': '«{organisation}» guramaňyz {until} çenli barlanan hasaplanýar.',
  'verificationMail.granted.keep': 'Profiliňizi täzeläp duruň. Möhlet gutarmazdan 30 gün öň size ýatladylar.',
  'verificationMail.information.subject': 'Goşmaça maglumat gerek: {organisation}',
  'verificationMail.information.what': '«{organisation}» guramaňyzy barlamak üçin şular gerek:',
  'verificationMail.information.act': 'Profiliňizi dolduryň, soň gol çekýän wekil portalda gaýtadan soraýar.',
  'verificationMail.refused.subject': '«{organisation}» barlagdan geçmedi',
  'verificationMail.refused.what':
    'Iki adam seredip, «{organisation}» guramaňyzy barlanan diýip hasaplamazlyk kararyna geldi. Sebäpleri:',
  'verificationMail.refused.act': 'Bu üýtgände gol çekýän wekil portalda gaýtadan sorap biler.',
  'verificationMail.ending.subject': '«{organisation}» barlagynyň möhleti gutaryp barýar',
  'verificationMail.ending.what': '«{organisation}» guramaňyzyň barlagy {until} çenli güýjünde.',
  'verificationMail.ending.act': 'Ýüz tutmagy dowam etmek üçin profiliňize seredip, täze barlag soraň.',
  'verificationMail.excluded.subject': '«{organisation}» belli bir wagt ýüz tutup bilmeýär',
  'verificationMail.excluded.period':
    '«{organisation}» guramaňyz {from} – {until} aralygynda ýüz tutup bilmeýär. Sebäbi:',
  'verificationMail.excluded.open':
    '«{organisation}» guramaňyz {from} bäri, aýratyn karara çenli ýüz tutup bilmeýär. Sebäbi:',
  'verificationMail.excluded.kept': 'Portalda ýazanlaryňyz saklanýar. Karary iki adam kabul etdi.',
  'verificationMail.lifted.subject': '«{organisation}» ýene ýüz tutup biler',
  'verificationMail.lifted.what': '«{organisation}» guramaňyzy çykarmak aýryldy. Sebäbi:',
  'mail.template.verification-granted': 'Gurama barlanyldy',
  'mail.template.verification-information': 'Barlag: goşmaça maglumat gerek',
  'mail.template.verification-refused': 'Barlag ret edildi',
  'mail.template.verification-ending': 'Barlagyň möhleti gutarýar',
  'mail.template.organisation-excluded': 'Gurama çykaryldy',
  'mail.template.exclusion-lifted': 'Çykarmak aýryldy',
};
