import type { findService as en } from '../en/find-service';

export const findService: Record<keyof typeof en, string> = {
  'findService.title': 'Найти услугу',
  'findService.about':
    'Бесплатные социальные услуги рядом с вами: чем они помогают, где находятся, когда открыты и кто может их получить.',
  'findService.filters': 'Выберите услугу и место',
  'findService.place': 'Где вы живёте',
  'findService.count':
    '{count, plural, one {Открыта # услуга} few {Открыты # услуги} many {Открыто # услуг} other {Открыто # услуги}}',
  'findService.none': 'Пока нет открытых услуг',
  'findService.none.text': 'Услуги появляются здесь, как только начинают принимать людей.',
  'findService.noMatch.text':
    'Подходящей открытой услуги нет. Обратитесь к социальному работнику вашего этрапа: возможна другая помощь.',
  'findService.home.title': 'Вам или вашей семье нужна помощь',
  'findService.home.text': 'Узнайте, какие социальные услуги открыты там, где вы живёте, и кому позвонить.',
};
