import type { callInvitations as en } from '../en/call-invitations';

export const callInvitations: Record<keyof typeof en, string> = {
  'callInvitations.title': 'Приглашения ознакомиться с конкурсом',
  'callInvitations.lead':
    'Все получают один и тот же текст. Сохраняется, кто приглашён, кем, когда и какими словами. Каждая организация приглашается один раз.',
  'callInvitations.find': 'Найти организации по названию',
  'callInvitations.organisations': 'Зарегистрированные организации',
  'callInvitations.organisations.hint':
    'Показано не более 50: чтобы найти другие, ищите по названию. Уже приглашённых здесь нет.',
  'callInvitations.noneFound': 'Других организаций с таким названием нет.',
  'callInvitations.addresses': 'Адреса электронной почты других',
  'callInvitations.addresses.hint': 'По одному на строке.',
  'callInvitations.language': 'Язык письма на эти адреса',
  'callInvitations.text': 'Текст приглашения',
  'callInvitations.send': 'Отправить приглашения',
  'callInvitations.sent': 'Что отправлено',
  'callInvitations.sent.empty.title': 'Ещё никто не приглашён',
  'callInvitations.sent.empty.text': 'Здесь появляется каждая рассылка с текстом и всеми получателями.',
  'callInvitations.sent.by': '{at}, {by}',
  'callInvitations.sent.to':
    '{count, plural, one {# получатель} few {# получателя} many {# получателей} other {# получателей}}',
  'callInvitations.sent.text': 'Текст',
  'callInvitations.over': 'Приглашения отправляются, пока конкурс открыт.',
  'callInvitations.error.address': 'Не всё здесь — адреса электронной почты. Пишите по одному на строке, не более 100.',
  'callInvitations.error.nobody': 'Выберите организацию или укажите адрес',
  'callInvitations.error.allKnown': 'Все они уже приглашены к этому конкурсу',
  'callInvitations.error.closed': 'Срок подачи заявок истёк: приглашать больше нельзя',
  'callInvitations.error.languages': 'Напишите текст на каждом из языков конкурса',
};
