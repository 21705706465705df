import type { jobs as en } from '../en/jobs';

export const jobs: Record<keyof typeof en, string> = {
  'jobs.title': 'Фоновые задания',
  'jobs.lead': 'Повторяющиеся задания портала, их последний и следующий запуск. Время указано по Ашхабаду.',
  'jobs.caption': 'Повторяющиеся задания',
  'jobs.name': 'Задание',
  'jobs.last': 'Последний запуск',
  'jobs.outcome': 'Результат',
  'jobs.next': 'Следующий запуск',
  'jobs.never': 'Ещё не запускалось',
  'jobs.running': 'Выполняется',
  'jobs.done': 'Выполнено',
  'jobs.failed': 'Ошибка',
  'jobs.unchained':
    '{count, plural, one {# событие аудита ждёт внесения в цепочку.} few {# события аудита ждут внесения в цепочку.} many {# событий аудита ждут внесения в цепочку.} other {# события аудита ждут внесения в цепочку.}}',
  'job.mail-digests': 'Письма за день одним письмом',
  'job.virus-scan': 'Проверка загруженных файлов на вирусы',
  'job.upload-sweep': 'Удаление незавершённых отправок файлов',
  'job.undelivered-mail': 'Сообщение администраторам о недоставленных письмах',
  'job.call-announcements': 'Новости о конкурсах подписчикам',
  'job.document-reminders': 'Напоминания о документах с истекающим сроком',
  'job.draft-reminders': 'Напоминания о черновиках перед сроком',
  'job.exclusion-lists': 'Сравнение организаций со списками исключённых',
  'job.verification-reminders': 'Напоминания об окончании проверки',
  'job.openings': 'Вскрытие заявок',
};
