import type { formPdf as en } from '../en/form-pdf';

export const formPdf: Record<keyof typeof en, string> = {
  'formPdf.blank.title': 'Форма заявки',
  'formPdf.blank.lead':
    'Этот бланк помогает подготовить ответы без доступа к интернету. Его нельзя подать: заявки подаются на портале, по адресу {address}.',
  'formPdf.blank.foot': '{reference}: форма заявки, версия {version}',
  'formPdf.blank.link': 'Бланк заявки для заполнения без интернета (PDF)',
  'formPdf.organisation': 'Организация',
  'formPdf.lot': 'Лот, на который подаётся заявка (выберите один)',
  'formPdf.characters':
    '{limit, plural, one {Не более # знака.} few {Не более # знаков.} many {Не более # знаков.} other {Не более # знака.}}',
  'formPdf.words':
    '{limit, plural, one {Не более # слова.} few {Не более # слов.} many {Не более # слов.} other {Не более # слова.}}',
  'formPdf.atLeast': 'Не менее {value}.',
  'formPdf.atMost': 'Не более {value}.',
  'formPdf.notBefore': 'Не ранее {day}.',
  'formPdf.notAfter': 'Не позднее {day}.',
  'formPdf.overheads': 'Накладные расходы — не более {percent} % запрашиваемой суммы.',
  'formPdf.categories': 'Категории строк:',
  'formPdf.months': 'Месяцы считаются от начала услуги: от 1 до {months}.',
  'formPdf.goOn': 'Продолжите на отдельном листе.',
  'formPdf.draft.state': 'Черновик, не подан',
  'formPdf.draft.foot': '{reference}: черновик, не подан. Напечатано {at}',
  'formPdf.draft.link': 'Скачать черновик в формате PDF',
  'formPdf.call': 'Конкурс {reference}',
  'formPdf.printed': 'Напечатано',
  'formPdf.submitted.state': 'В поданном виде',
  'formPdf.submitted.foot': '{reference}: в поданном виде. Напечатано {at}',
  'formPdf.submitted.link': 'Скачать заявку в формате PDF',
};
