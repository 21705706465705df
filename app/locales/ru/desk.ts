import type { desk as en } from '../en/desk';

export const desk: Record<keyof typeof en, string> = {
  'desk.empty.title': 'Для вас нет задач',
  'desk.empty.text':
    'Когда от вас что-то потребуется коллеге, учреждению или к определённому сроку, это появится здесь с указанием даты.',
  'desk.empty.help': 'Что делают здесь люди с вашей ролью',
  'desk.until': 'до {date}',
  'desk.late': 'срок истёк {date}',
  'desk.undelivered':
    '{count, plural, one {# письмо не доставлено: решите, что с ним делать} few {# письма не доставлено: решите, что с ними делать} many {# писем не доставлено: решите, что с ними делать} other {# письма не доставлено: решите, что с ними делать}}',
};
