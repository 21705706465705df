import type { sealing as en } from '../en/sealing';

export const sealing: Record<keyof typeof en, string> = {
  'sealing.openers.title': 'Açyjylar',
  'sealing.fault.fewOpeners': 'Azyndan üç açyjyny we olaryň näçesiniň bilelikde açýandygyny belläň',
  'sealing.fault.unconfirmed': 'Açyjylaryň hemmesi entek gizlin söz düzümini bellemedi',
  'sealing.error.published': 'Bäsleşik tassyklandy: açyjylary diňe ýeke-ýekeden çalşyp bolýar',
  'sealing.error.count': '{least}–{most} açyjy belläň; azyndan ikisi bilelikde açýar',
  'sealing.error.person': 'Açyjy dolandyryjy ýa-da auditor bolmadyk hereket edýän işgär bolmaly',
  'sealing.error.shareThere': 'Açaryň siziň paýyňyz eýýäm bar: gizlin söz düzümini üýtgediň',
  'sealing.error.unconfirmed': 'Ilki gizlin söz düzümini belläň',
  'sealing.error.noShare': 'Açar bäsleşik çap edilende bölünýär',
  'sealing.error.passphrase': 'Gizlin söz düzümi nädogry',
  'sealing.error.damaged': 'Açaryň siziň paýyňyz zaýalanypdyr; beýlekiler onsuz açyp biler',
  'sealing.mail.named.subject': 'Siz açyjylaryň biri: {title}',
  'sealing.mail.named.by': '{by} sizi «{title}» bäsleşigine gelen ýüztutmalary bilelikde açýanlaryň biri edip belledi.',
  'sealing.mail.named.act':
    'Ulgama giriň we öz paýyňyzyň gizlin söz düzümini belläň. Şoňa çenli bäsleşigi çap edip bolmaýar.',
  'mail.template.opener-named': 'Açyjy edip bellenildi',
  'sealing.mail.named.link': 'Gizlin söz düzümini bellemek',
  'sealing.error.code': 'Bu sahypadaky kod däl: ony topar-topardan deňeşdiriň',
};
