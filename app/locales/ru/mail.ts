import type { mail as en } from '../en/mail';

export const mail: Record<keyof typeof en, string> = {
  'mail.foot': 'Письмо отправлено порталом открытых конкурсов социальных услуг Opencall: {address}',
  'mail.noReply': 'Ответы на этот адрес никто не читает.',
  'mail.digest.subject':
    '{count, plural, one {# сообщение от Opencall, {day}} few {# сообщения от Opencall, {day}} many {# сообщений от Opencall, {day}} other {# сообщения от Opencall, {day}}}',
  'mail.digest.change': 'Почему сообщения пришли вместе',
  'mail.digest.why':
    'Вы выбрали одно письмо в день для всего несрочного. Письма о безопасности и сроках по-прежнему приходят сразу.',
  'mail.digest.changeLink': 'Изменить порядок получения писем',
  'mail.undelivered.subject':
    '{count, plural, one {# письмо портала не доставлено} few {# письма портала не доставлены} many {# писем портала не доставлены} other {# письма портала не доставлены}}',
  'mail.undelivered.what':
    'Почтовый сервер их не принял, и портал прекратил попытки. Посмотрите причину каждого: отправьте ещё раз, когда она устранена, или снимите сообщение с отправки с указанием причины.',
  'mail.undelivered.look': 'Открыть исходящие',
  'mail.template.account-disabled': 'Учётная запись отключена',
  'mail.template.account-enabled': 'Учётная запись снова включена',
  'mail.template.email-change-confirmation': 'Подтверждение новой электронной почты',
  'mail.template.email-change-known': 'Новая электронная почта уже занята',
  'mail.template.email-change-notice': 'Запрошена смена электронной почты',
  'mail.template.email-changed': 'Электронная почта изменена',
  'mail.template.invitation': 'Приглашение',
  'mail.template.password-changed': 'Пароль изменён',
  'mail.template.password-reset': 'Новый пароль',
  'mail.template.password-reset-unknown': 'Новый пароль: нет учётной записи',
  'mail.template.removed-from-home': 'Исключение из организации или учреждения',
  'mail.template.roles-changed': 'Роли изменены',
  'mail.template.second-factor-off': 'Второй шаг отключён',
  'mail.template.second-factor-on': 'Второй шаг включён',
  'mail.template.second-factor-reset': 'Второй шаг сброшен',
  'mail.template.sign-up-confirmation': 'Подтверждение регистрации',
  'mail.template.sign-up-known': 'Регистрация с известным адресом',
  'mail.template.digest': 'Сообщения за день одним письмом',
  'mail.template.undelivered': 'Недоставленные письма (администраторам)',

  'mailPreference.title': 'Как приходят письма',
  'mailPreference.lead': 'Письма об учётной записи и о сроках всегда приходят сразу. Остальные:',
  'mailPreference.immediate': 'Каждое сообщение сразу',
  'mailPreference.daily': 'Все сообщения одним письмом в день',
  'mailPreference.urgent': 'Без писем: я читаю сообщения на портале',
  'mailPreference.save': 'Сохранить',
  'mailPreference.saved': 'Сохранено. Изменить это можно здесь в любое время.',

  'mailViewer.title': 'Просмотр писем',
  'mailViewer.why':
    'У этого портала нет почтового сервера, поэтому письма не уходят. Каждый, кто открыл портал, может прочитать их здесь: это сделано для ознакомления. Если задан SMTP_URL или портал работает в промышленном режиме, этой страницы нет.',
  'mailViewer.empty': 'Писем пока нет. Они появляются здесь через мгновение после события.',
  'mailViewer.to': 'Кому',
  'mailViewer.at': 'Отправлено',
  'mailViewer.subject': 'Тема',
  'mailViewer.html': 'Как выглядит письмо',
  'mailViewer.text': 'Обычным текстом',
  'mailViewer.back': 'Все письма',
  'mailViewer.frame': 'Письмо в том виде, в каком его увидит получатель',
  'mail.template.bank-account-changed': 'Банковский счёт изменён',
  'mail.template.bank-account-decided': 'Банковский счёт подтверждён или отклонён',
  'mail.template.documents-expiring': 'Документы с истекающим сроком',
};
