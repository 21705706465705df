import type { profile as en } from '../en/profile';

export const profile: Record<keyof typeof en, string> = {
  'profile.error.phone': 'Введите номер телефона, например +993 12 34-56-78',
  'profile.error.tooMany':
    '{limit, plural, one {Здесь возможна только # запись} few {Здесь возможны только # записи} many {Здесь возможны только # записей} other {Здесь возможны только # записи}}',
  'profile.error.website': 'Введите адрес сайта, например www.example.org',
  'profile.error.permanentUntil': 'Оставьте последний день пустым или укажите, что свидетельство бессрочное',
  'profile.error.expiresBeforeIssue': 'Свидетельство не может истечь раньше, чем выдано',
  'profile.error.endsBeforeStart': 'Проект не может закончиться раньше, чем начался',
  'profile.error.yearTwice': 'Этот год указан дважды',
};
