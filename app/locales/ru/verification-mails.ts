import type { verificationMails as en } from '../en/verification-mails';

export const verificationMails: Record<keyof typeof en, string> = {
  'verificationMail.link': 'Проверка вашей организации',
  'verificationMail.granted.subject': 'Организация «{organisation}» проверена',
  'verificationMail.granted.what': 'Ваша организация «{organisation}» проверена до {until}.',
  'verificationMail.granted.keep':
    'Поддерживайте профиль в актуальном состоянии. За 30 дней до окончания придёт напоминание.',
  'verificationMail.information.subject': 'Нужны сведения: {organisation}',
  'verificationMail.information.what': 'Для проверки вашей организации «{organisation}» нужно следующее:',
  'verificationMail.information.act': 'Дополните профиль, затем подписант снова просит о проверке на портале.',
  'verificationMail.refused.subject': 'Организации «{organisation}» отказано в проверке',
  'verificationMail.refused.what':
    'Два человека рассмотрели материалы и решили отказать организации «{organisation}» в проверке. Причины:',
  'verificationMail.refused.act': 'Когда это изменится, подписант может снова попросить о проверке на портале.',
  'verificationMail.ending.subject': 'Срок проверки организации «{organisation}» скоро истекает',
  'verificationMail.ending.what': 'Проверка вашей организации «{organisation}» действует до {until}.',
  'verificationMail.ending.act': 'Просмотрите профиль и попросите о новой проверке, чтобы и дальше подавать заявки.',
  'verificationMail.excluded.subject': 'Организация «{organisation}» временно не может подавать заявки',
  'verificationMail.excluded.period':
    'Ваша организация «{organisation}» не может подавать заявки с {from} по {until}. Причина:',
  'verificationMail.excluded.open':
    'Ваша организация «{organisation}» не может подавать заявки с {from} до особого решения. Причина:',
  'verificationMail.excluded.kept': 'Всё, что вы написали на портале, сохраняется. Решение приняли два человека.',
  'verificationMail.lifted.subject': 'Организация «{organisation}» снова может подавать заявки',
  'verificationMail.lifted.what': 'Исключение вашей организации «{organisation}» снято. Причина:',
  'mail.template.verification-granted': 'Организация проверена',
  'mail.template.verification-information': 'Проверка: нужны сведения',
  'mail.template.verification-refused': 'В проверке отказано',
  'mail.template.verification-ending': 'Срок проверки истекает',
  'mail.template.organisation-excluded': 'Организация исключена',
  'mail.template.exclusion-lifted': 'Исключение снято',
};
