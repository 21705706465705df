import type { guides as en } from '../en/guides';

export const guides: Record<keyof typeof en, string> = {
  'guides.list': 'Пошаговые руководства',
  'guides.own': 'Для вашей роли',
  'guides.quoted': 'Названия страниц и кнопок стоят в кавычках, как их показывает портал.',
  'guides.numbered': '{number}. {title}',
  'guides.heading.rules': 'Важные правила',
  'guides.heading.next': 'Что дальше',
  'guides.heading.pages': 'Страницы этого руководства',
  'guides.pages.closed': 'Название без ссылки — страница, которую видно, когда вы вошли с этой ролью.',
  'guides.all': 'Вся помощь',
};
