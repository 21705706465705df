import type { referLinks as en } from '../en/refer-links';

export const referLinks: Record<keyof typeof en, string> = {
  'referLinks.title': 'Ссылки для направлений',
  'referLinks.lead':
    'Ссылка для учреждения, у сотрудников которого нет учётной записи: её держатель может направлять обращения и видит только их состояние.',
  'referLinks.all': 'Все ссылки',
  'referLinks.none': 'Ссылок пока нет',
  'referLinks.none.text': 'Создайте по одной для каждого учреждения, которое направляет людей в ваши услуги.',
  'referLinks.make': 'Создать ссылку',
  'referLinks.made': 'Ссылка создана',
  'referLinks.once':
    'Этот адрес показывается только сейчас. Передайте его учреждению надёжным способом; если он потеряется, отзовите его и создайте новый.',
  'referLinks.holder': 'Учреждение',
  'referLinks.holder.hint': 'Кому передана ссылка, например «Социальная защита этрапа Копетдаг»',
  'referLinks.source': 'Направляет как',
  'referLinks.validUntil': 'Действует до',
  'referLinks.sent': 'Направлено обращений',
  'referLinks.revoke': 'Отозвать ссылку',
  'referLinks.reason': 'Причина отзыва',
  'referLinks.state.working': 'Действует',
  'referLinks.state.expired': 'Срок истёк',
  'referLinks.state.revoked': 'Отозвана',
  'referLinks.by':
    'Эта ссылка выдана: {holder} ({source}). Она действует до {day}. Не указывайте здесь ничего, по чему можно узнать человека; поставщик услуги свяжется с вами.',
  'referLinks.sentTitle': 'Обращение направлено',
  'referLinks.keep': 'Сохраните адрес этой страницы: она показывает состояние обращения.',
  'referLinks.another': 'Направить ещё одно обращение',
  'referLinks.error.programme': 'Выберите программу вашего учреждения',
  'referLinks.error.holder': 'Укажите, кому передаётся ссылка',
  'referLinks.error.until': 'Последний день должен быть в пределах {most} дней',
  'referLinks.error.reason': 'Укажите причину отзыва',
  'referLinks.error.revoked': 'Эта ссылка уже отозвана',
  'referLinks.error.gone': 'Эта ссылка больше не действует. Попросите новую у того, кто её выдал.',
  'notice.told.linkRevoked': 'Ссылка отозвана.',
};
