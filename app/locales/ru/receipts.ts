import type { receipts as en } from '../en/receipts';

export const receipts: Record<keyof typeof en, string> = {
  'receipts.of': 'Квитанция {receipt}',
  'receipts.submittedAt': 'Подано',
  'receipts.utc': '{at} UTC',
  'receipts.deadline': 'Срок подачи',
  'receipts.organisation': 'Организация',
  'receipts.call': 'Конкурс {reference}',
  'receipts.lot': 'Лот',
  'receipts.number': 'Версия заявки',
  'receipts.signatory': 'Заявил(а) и подал(а)',
  'receipts.sha256': 'SHA-256 поданной заявки',
  'receipts.files': 'Файлы поданной заявки',
  'receipts.noFiles': 'Файлов нет.',
  'receipts.unnamed':
    'Заявки этого конкурса запечатываются строго: имена файлов тоже запечатаны. Различайте их по размеру и хешу.',
  'receipts.file': 'Файл {number}',
  'receipts.check.title': 'Проверить квитанцию',
  'receipts.codeOf': 'Код проверки: {code}',
  'receipts.pdf.kind': 'Подтверждение приёма заявки',
  'receipts.pdf.qr': 'QR-код для проверки квитанции {receipt}',
  'receipts.pdf.how':
    'Проверить квитанцию может каждый, у кого она есть, без учётной записи: считайте QR-код телефоном или откройте {address} и введите номер и код проверки. Портал назовёт номер, время, конкурс и SHA-256 и больше ничего.',
  'receipts.meaning':
    'Квитанция подтверждает, что портал записал эту заявку в указанное время по часам своей базы данных. Содержание остаётся запечатанным до вскрытия. Квитанция не означает, что заявка соответствует условиям или будет поддержана.',
  'receipts.stands.current': 'Эта заявка действует.',
  'receipts.stands.superseded': 'Её заменила более поздняя заявка: эта больше не действует.',
  'receipts.stands.withdrawn': 'Организация отозвала эту заявку: она больше не действует.',
  'receipts.mail.submitted.subject': '{reference}: ваша заявка подана, квитанция {receipt}',
  'receipts.mail.submitted.what':
    '{by} подал(а) заявку вашей организации на лот «{lot}» в конкурсе «{title}» ({reference}).',
  'receipts.mail.submitted.receipt': 'Квитанция {receipt}. Портал записал заявку {at} по времени Ашхабада.',
  'receipts.mail.submitted.sha256': 'SHA-256 поданной заявки: {sha256}',
  'receipts.mail.submitted.until':
    'Она запечатана: до вскрытия никто в учреждении не может её прочитать. До окончания срока ваша организация может заменить её новой версией или отозвать.',
  'receipts.mail.submitted.link': 'Открыть и скачать квитанцию',
  'receipts.mail.withdrawn.subject': '{reference}: ваша заявка отозвана',
  'receipts.mail.withdrawn.what':
    '{by} отозвал(а) заявку вашей организации на лот «{lot}» в конкурсе «{title}» ({reference}) {at} по времени Ашхабада.',
  'receipts.mail.withdrawn.receipt': 'Заявка с квитанцией {receipt} больше не действует.',
  'receipts.mail.withdrawn.again':
    'До окончания срока ваша организация может снова подать заявку. Если никто из вас не собирался её отзывать, подайте её сейчас и смените пароли.',
  'receipts.mail.why': 'Это письмо получают люди вашей организации.',
  'mail.template.application-submitted': 'Заявка подана',
  'mail.template.application-withdrawn': 'Заявка отозвана',
  'receipts.declaration':
    'Как лицо с правом подписи заявляю, что все сведения в этой заявке верны и полны, что организация согласна с условиями конкурса и что я вправе действовать от её имени. Мне известно, что заявка с ложными сведениями исключается из конкурса.',
};
