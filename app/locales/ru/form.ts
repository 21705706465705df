import type { form as en } from '../en/form';

export const form: Record<keyof typeof en, string> = {
  'form.error.required': 'Заполните это поле',
  'form.error.tooLong':
    '{limit, plural, one {Не больше # знака} few {Не больше # знаков} many {Не больше # знаков} other {Не больше # знака}}',
  'form.error.tooLarge': 'Значение больше {limit}',
  'form.error.tooShort':
    '{limit, plural, one {Не меньше # знака} few {Не меньше # знаков} many {Не меньше # знаков} other {Не меньше # знака}}',
  'form.error.tooSmall': 'Значение меньше {limit}',
  'form.error.email': 'Введите адрес электронной почты, например name@example.org',
  'form.error.invalid': 'Проверьте этот ответ',
  'form.errorPrefix': 'Ошибка:',
  'form.errorIn': '{field}: {error}',
  'form.errorSummary': 'На странице есть ошибки',
  'form.count.maxWords':
    '{limit, plural, one {Не больше # слова} few {Не больше # слов} many {Не больше # слов} other {Не больше # слова}}',
  'form.count.maxCharacters':
    '{limit, plural, one {Не больше # знака} few {Не больше # знаков} many {Не больше # знаков} other {Не больше # знака}}',
  'form.count.wordsLeft':
    '{count, plural, one {Осталось # слово} few {Осталось # слова} many {Осталось # слов} other {Осталось # слова}}',
  'form.count.wordsOver':
    '{count, plural, one {Лишнее # слово} few {Лишние # слова} many {Лишних # слов} other {Лишних # слова}}',
  'form.count.charactersLeft':
    '{count, plural, one {Остался # знак} few {Осталось # знака} many {Осталось # знаков} other {Осталось # знака}}',
  'form.count.charactersOver':
    '{count, plural, one {Лишний # знак} few {Лишние # знака} many {Лишних # знаков} other {Лишних # знака}}',
  'form.count.atLimit': 'Предел достигнут',
  'form.date.day': 'День',
  'form.date.month': 'Месяц',
  'form.date.year': 'Год',
  'form.date.hint': 'Например, 27 3 2027',
  'form.date.time': 'Время',
  'form.dateTime.hint': 'Например, 27 3 2027, 18:00 по времени Ашхабада',
  'form.password.show': 'Показать',
  'form.password.hide': 'Скрыть',
  'form.password.showLong': 'Показать пароль',
  'form.password.hideLong': 'Скрыть пароль',
  'form.password.shown': 'Пароль виден',
  'form.password.hidden': 'Пароль скрыт',
  'form.error.amount': 'Введите сумму, например 12 000 или 12 000,50',
  'form.error.whole': 'Введите целое число',
  'form.error.dateTime': 'Введите дату и время',
  'form.error.date': 'Введите дату, например 27 3 2026',
};
