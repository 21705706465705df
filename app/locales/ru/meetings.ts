import type { meetings as en } from '../en/meetings';

export const meetings: Record<keyof typeof en, string> = {
  'meetings.title': 'Заседания',
  'meetings.lead':
    'Записи комиссии о заседаниях по этому лоту. Запись не меняется; ошибка исправляется последующей записью.',
  'meetings.none': 'Заседания ещё не записаны',
  'meetings.none.text':
    'Председатель по лоту или секретарь записывает, когда состоялось заседание, кто присутствовал и что решено.',
  'meetings.record': 'Записать заседание',
  'meetings.number': 'Заседание {number}',
  'meetings.heldAt': 'Когда состоялось',
  'meetings.place': 'Место или способ проведения',
  'meetings.present': 'Кто присутствовал',
  'meetings.absent': 'Отсутствовали',
  'meetings.recused': 'Отведены по этому лоту',
  'meetings.nobody': 'Никто',
  'meetings.quorum': 'Кворум',
  'meetings.quorum.reached': 'Есть: голосующих членов — {present}, требуется {needed}',
  'meetings.quorum.missed': 'Нет: голосующих членов — {present}, требуется {needed}. Решения не имеют силы.',
  'meetings.quorum.hint':
    '{needed, plural, one {Должен присутствовать не менее чем # голосующий член.} few {Должны присутствовать не менее # голосующих членов.} many {Должны присутствовать не менее # голосующих членов.} other {Должны присутствовать не менее # голосующего члена.}}',
  'meetings.decisions': 'Что обсуждено и решено',
  'meetings.recordedBy': 'Запись сделал(а) {name}, {at}',
  'meetings.save': 'Сохранить запись',
  'meetings.save.warning': 'После сохранения запись нельзя изменить. Она войдёт в отчёт об оценке.',
  'meetings.error.noPlace': 'Укажите место или способ проведения заседания',
  'meetings.error.nobody': 'Отметьте присутствовавших',
  'meetings.error.noDecisions': 'Запишите, что обсуждено и решено',
  'meetings.error.future': 'Время заседания не может быть в будущем',
  'meetings.error.beforeOpening': 'Заседание не могло состояться до вскрытия заявок',
  'meetings.error.stranger': 'Кто-то из отмеченных больше не участвует в комиссии по этому лоту. Проверьте список.',
  'meetings.error.notYours': 'Записи о заседаниях ведут только председатель по лоту и секретарь.',
  'meetings.error.stage': 'Заседания записываются от начала проверки до подписания отчёта.',
  'notice.told.meetingRecorded': 'Заседание записано.',
};
