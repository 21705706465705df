import type { sealing as en } from '../en/sealing';

export const sealing: Record<keyof typeof en, string> = {
  'sealing.openers.title': 'Лица для вскрытия заявок',
  'sealing.fault.fewOpeners': 'Назначьте не менее трёх лиц для вскрытия и укажите, сколько из них вскрывают вместе',
  'sealing.fault.unconfirmed': 'Ещё не все лица, назначенные для вскрытия, задали кодовую фразу',
  'sealing.error.published': 'Конкурс уже утверждён: лица для вскрытия можно только заменять по одному',
  'sealing.error.count': 'Назначьте от {least} до {most} лиц; вскрывают вместе не менее двух',
  'sealing.error.person': 'Вскрывать может только действующий сотрудник, не администратор и не аудитор',
  'sealing.error.shareThere': 'Ваша часть ключа уже создана: измените кодовую фразу',
  'sealing.error.unconfirmed': 'Сначала задайте кодовую фразу',
  'sealing.error.noShare': 'Ключ делится при публикации конкурса',
  'sealing.error.passphrase': 'Кодовая фраза неверна',
  'sealing.error.damaged': 'Ваша часть ключа повреждена; другие могут вскрыть без неё',
  'sealing.mail.named.subject': 'Вы назначены для вскрытия заявок: {title}',
  'sealing.mail.named.by': '{by} назначил(а) вас одним из тех, кто вместе вскрывает заявки на конкурс «{title}».',
  'sealing.mail.named.act':
    'Войдите и задайте кодовую фразу для своей части ключа. До этого конкурс нельзя опубликовать.',
  'mail.template.opener-named': 'Назначение для вскрытия заявок',
  'sealing.mail.named.link': 'Задать кодовую фразу',
  'sealing.error.code': 'Это не тот код, что на листе: сверьте его группа за группой',
};
