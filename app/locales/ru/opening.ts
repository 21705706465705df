import type { opening as en } from '../en/opening';

export const opening: Record<keyof typeof en, string> = {
  'opening.error.sameSession':
    'Каждый должен войти на своём устройстве: в этом сеансе кодовую фразу уже ввёл другой человек',
  'opening.error.cancelled': 'Конкурс отменён: заявки остаются запечатанными',
  'opening.error.early': 'Срок подачи ещё не истёк: до него ничего нельзя вскрыть',
  'opening.error.running': 'Заявки уже вскрываются',
  'opening.error.opened': 'Все заявки уже вскрыты',
  'opening.error.recovery': 'Это не действующая запасная часть ключа этого конкурса',
  'opening.error.reason': 'Укажите, почему назначенные лица не могут собраться',
  'opening.failure.key': 'Её ключ не открывается ключом конкурса',
  'opening.failure.missing': 'Её содержимое отсутствует',
  'opening.failure.damaged': 'Её содержимое повреждено',
  'opening.failure.digest': 'SHA-256 её содержимого не совпадает с квитанцией',
  'opening.failure.record': 'Её содержимое относится не к той заявке, что указана в записи',
  'opening.failure.file': 'Один из её файлов отсутствует или повреждён',
  'opening.mail.finished.subject': 'Заявки вскрыты: {reference}',
  'opening.mail.finished.what':
    '{applications, plural, =0 {На конкурс «{title}» нет заявок для рассмотрения} one {По конкурсу «{title}» вскрыта # заявка} few {По конкурсу «{title}» вскрыты # заявки} many {По конкурсу «{title}» вскрыто # заявок} other {По конкурсу «{title}» вскрыто # заявки}}. До этого их никто не мог прочитать.',
  'opening.mail.finished.failed':
    '{failed, plural, one {# заявку вскрыть не удалось} few {# заявки вскрыть не удалось} many {# заявок вскрыть не удалось} other {# заявки вскрыть не удалось}}: причина указана в протоколе. Назначенные лица могут повторить попытку.',
  'opening.mail.finished.minutes': 'SHA-256 протокола: {sha256}',
  'opening.mail.finished.link': 'Открыть протокол',
  'opening.mail.recovery.subject': 'Использована запасная часть ключа: {reference}',
  'opening.mail.recovery.what':
    '{by} использует запасную часть ключа, хранившуюся на бумаге, для вскрытия заявок на конкурс «{title}» вместо одного из назначенных лиц.',
  'opening.mail.recovery.reason': 'Указанная причина: {reason}',
  'opening.mail.recovery.check':
    'Вам сообщается об этом, потому что такое не должно остаться незамеченным. Если это для вас неожиданность, немедленно выясните обстоятельства.',
  'opening.mail.recovery.link': 'Открыть конкурс',
  'mail.template.opening-finished': 'Заявки вскрыты',
  'mail.template.opening-recovery': 'Использована запасная часть ключа',
  'opening.failure.unrecorded': 'Журнал аудита о ней не сообщает: она изменена или добавлена посторонним',
  'opening.missing':
    '{count, plural, one {# поданной заявки, о которой сообщает журнал аудита, больше нет в базе данных} few {# поданных заявок, о которых сообщает журнал аудита, больше нет в базе данных} many {# поданных заявок, о которых сообщает журнал аудита, больше нет в базе данных} other {# поданной заявки, о которых сообщает журнал аудита, больше нет в базе данных}}. Просим обратиться всех, у кого есть соответствующая квитанция.',
  'opening.failure.state': 'Журнал аудита иначе сообщает о том, была ли она отозвана',
};
