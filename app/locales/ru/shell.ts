import type { shell as en } from '../en/shell';

export const shell: Record<keyof typeof en, string> = {
  'portal.name': 'Opencall',
  'portal.tagline': 'Открытые конкурсы социальных услуг',
  'language.en': 'English',
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
};
