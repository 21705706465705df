import type { eligibility as en } from '../en/eligibility';

export const eligibility: Record<keyof typeof en, string> = {
  'eligibility.notExcluded.yes': 'Организация не исключена из участия в конкурсах.',
  'eligibility.notExcluded.no': 'Организация в настоящее время исключена из участия в конкурсах.',
  'eligibility.certificateValid.yes': 'Свидетельство о регистрации действительно до {day}.',
  'eligibility.certificateValid.permanent': 'Свидетельство о регистрации бессрочное.',
  'eligibility.certificateValid.expired':
    'Срок действия свидетельства о регистрации истёк {day}. Обновите его и внесите новое в профиль.',
  'eligibility.certificateValid.expires':
    'Свидетельство о регистрации действительно до {day}, то есть истекает до срока подачи. Обновите его вовремя.',
  'eligibility.certificateValid.unknown':
    'В профиле не указано, до какого дня действительно свидетельство о регистрации.',
  'eligibility.yearsRegistered.yes':
    'Организация зарегистрирована {day}; конкурс требует не менее {count, plural, one {# года} few {# лет} many {# лет} other {# лет}} ко дню окончания приёма.',
  'eligibility.yearsRegistered.no':
    'Организация зарегистрирована {day}, а конкурс требует не менее {count, plural, one {# года} few {# лет} many {# лет} other {# лет}} ко дню окончания приёма.',
  'eligibility.yearsRegistered.unknown': 'В профиле не указано, когда организация зарегистрирована.',
  'eligibility.verifiedOrganisation.yes': 'Организация проверена; проверка действительна до {day}.',
  'eligibility.verifiedOrganisation.no':
    'Организация ещё не проверена. Запросите проверку сейчас: она должна быть завершена до подачи заявки.',
  'eligibility.verifiedOrganisation.lapsed':
    'Проверка организации закончилась {day}. До подачи заявки её нужно пройти снова.',
  'eligibility.worksInPlace.yes': 'Организация работает по месту лота.',
  'eligibility.worksInPlace.no': 'Место лота не указано в профиле среди мест, где работает организация.',
  'eligibility.worksInPlace.unknown': 'В профиле не указано, где работает организация.',
  'eligibility.noOverdueReport.yes': 'Просроченных отчётов по прежним грантам нет.',
  'eligibility.outcome.met': 'Выполнено',
  'eligibility.outcome.not-met': 'Не выполнено',
  'eligibility.outcome.unknown': 'Неизвестно',
};
