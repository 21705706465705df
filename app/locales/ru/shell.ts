import type { shell as en } from '../en/shell';

export const shell: Record<keyof typeof en, string> = {
  'portal.name': 'Opencall',
  'portal.tagline': 'Открытые конкурсы социальных услуг',
  'language.en': 'English',
<<<<<<< HEAD
  'language.ru': 'Русский',
  'language.tk': 'Türkmençe',
  'shell.title': '{page} - Opencall',
  'shell.titleHome': 'Opencall: открытые конкурсы социальных услуг',
  'shell.titleError': 'Ошибка: {title}',
  'shell.skip': 'Перейти к содержанию',
  'shell.language': 'Язык',
  'shell.languageFooter': 'Язык, в конце страницы',
  'shell.menu': 'Меню',
  'shell.signIn': 'Войти',
  'shell.signOut': 'Выйти',
  'shell.account': 'Ваша учётная запись:',
  'shell.breadcrumbs': 'Путь к этой странице',
  'shell.footer': 'О портале и помощь',
  'shell.verify': 'Проверить письмо',
  'shell.about': 'Об Opencall',
  'shell.owner':
    'Opencall – портал, на котором государственные учреждения Туркменистана отбирают поставщиков социальных услуг на открытых конкурсах.',
  'shell.warning': 'Внимание:',
  'shell.waiting': '{count, plural, one {ожидает} few {ожидают} many {ожидают} other {ожидает}}',
  'nav.home': 'Главная',
  'nav.desk': 'Мои задачи',
  'nav.help': 'Помощь',
  'notice.done': 'Готово',
  'notice.important': 'Важно',
  'notice.told.saved': 'Изменения сохранены.',
  'pagination.label': 'Страницы списка',
  'pagination.previous': 'Назад',
  'pagination.next': 'Вперёд',
  'pagination.page': 'Страница {page}',
=======
  'form.error.required': 'Заполните это поле',
  'form.error.tooLong':
    '{limit, plural, one {Не больше # знака} few {Не больше # знаков} many {Не больше # знаков} other {Не больше # знака}}',
  'form.error.tooLarge': 'Значение больше {limit}',
  'form.error.tooShort':
    '{limit, plural, one {Не меньше # знака} few {Не меньше # знаков} many {Не меньше # знаков} other {Не меньше # знака}}',
  'form.error.tooSmall': 'Значение меньше {limit}',
  'form.error.email': 'Введите адрес электронной почты, например name@example.org',
  'form.error.invalid': 'Проверьте этот ответ',
  'error.crossSite': 'Запрос пришёл с другого сайта и отклонён. Вернитесь, обновите страницу и попробуйте ещё раз.',
  'error.lengthRequired': 'В запросе не указан его размер, он отклонён.',
  'error.tooLarge': 'Отправленное больше {limit} МБ.',
  'error.unavailable':
    'Портал на короткое время потерял связь со своими данными. Отправленное не сохранено; попробуйте ещё раз через минуту.',
>>>>>>> main
};
