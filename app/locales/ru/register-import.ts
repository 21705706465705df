import type { registerImport as en } from '../en/register-import';

export const registerImport: Record<keyof typeof en, string> = {
  'registerImport.title': 'Загрузить список обращений',
  'registerImport.text':
    'Обращения, которые велись в электронной таблице, можно загрузить вместе, до {limit, number} за один раз. Записываются либо все строки, либо ни одной.',
  'registerImport.repeated':
    'Строка, загруженная ранее, повторно не записывается. Если строки двух людей совпадают, обе должны быть в одном списке или их примечания должны различаться.',
  'registerImport.template.xlsx': 'Пустой список для Excel (XLSX)',
  'registerImport.template.csv': 'Пустой список в виде текста (CSV)',
  'registerImport.columns': 'Что может стоять в каждом столбце',
  'registerImport.column': 'Столбец',
  'registerImport.allowed': 'Допустимые значения',
  'registerImport.day': 'День, например 31.03.2026 или 2026-03-31',
  'registerImport.met': 'Номера критериев, например 1, 3; или «{all}»',
  'registerImport.all': 'все',
  'registerImport.file': 'Список в файле',
  'registerImport.file.hint': 'XLSX или CSV, не более 4 МБ',
  'registerImport.pasted': 'Или строки, скопированные из таблицы',
  'registerImport.submit': 'Записать обращения',
  'registerImport.faults': 'Что нужно исправить',
  'registerImport.row': 'Строка',
  'registerImport.fault': 'Что не так',
  'registerImport.refused':
    'Ничего не записано: {count, plural, one {ошибка в # строке} few {ошибки в # строках} many {ошибки в # строках} other {ошибки в # строках}}',
  'registerImport.error.noRows': 'Выберите файл с обращениями или вставьте строки',
  'registerImport.error.many': 'В списке может быть не более {limit, number} строк',
  'registerImport.error.file': 'Файл не является ни книгой (XLSX), ни текстом (CSV в UTF-8)',
  'registerImport.error.large': 'Файл больше 4 МБ',
  'registerImport.error.again': 'Все строки этого списка уже есть в реестре',
  'registerImport.error.met':
    '{count, plural, =0 {В этот день у услуги не было критериев} one {Есть только критерий 1} few {Есть только критерии с 1 по #} many {Есть только критерии с 1 по #} other {Есть только критерии с 1 по #}}',
  'notice.told.requestsImported': 'Обращения из списка записаны.',
  'notice.told.newRequestsImported': 'Новые обращения из списка записаны; уже имевшиеся оставлены без изменений.',
  'unsent.title': 'На этом устройстве, ещё не отправлено',
  'unsent.row': 'Получено {day}, введено {time}.',
  'unsent.mend': 'Вернуть в форму',
  'unsent.kept':
    'Портал недоступен. Обращение сохранено на этом устройстве и будет отправлено само. Продолжайте со следующим и не закрывайте эту страницу.',
  'unsent.missing': 'Портал недоступен. Ответьте на все вопросы: тогда обращение сохранится на этом устройстве.',
  'unsent.full':
    'Портал недоступен, а на этом устройстве нет места для обращения. Оставьте страницу как есть и попробуйте ещё раз.',
  'unsent.sent': 'Сохранённое на этом устройстве записано.',
  'unsent.signedOut': 'Войдите, чтобы сохранённое на этом устройстве было отправлено.',
  'unsent.refused': 'Портал не принял.',
};
