import type { FormOperation } from '~/domain/form-builder/operations';
import { DomainError } from '~/domain/shared/errors';
import type { FormValues } from '~/forms/form-reply';
import type { NoticeKey } from '#server/process/flash';

interface OrderOperation {
  operation: FormOperation;
  done: 'moved' | 'duplicated' | 'section-moved';
}

/** What the next page tells, where there was no script to tell it at once. */
export const ORDER_NOTICES = {
  moved: 'notice.told.questionMoved',
  duplicated: 'notice.told.questionDuplicated',
  'section-moved': 'notice.told.sectionMoved',
} as const satisfies Record<OrderOperation['done'], NoticeKey>;

/** What a pressed button of the builder asks for: `up:<question>`, `section-down:<section>`, `duplicate:…`, `place:…`. */
export function orderOperation(typed: FormValues): OrderOperation {
  const [what = '', key = ''] = String(typed.do ?? '').split(':');
  switch (what) {
    case 'up':
    case 'down':
      return { operation: { kind: 'shift-question', key, step: what }, done: 'moved' };
    case 'section-up':
    case 'section-down':
      return {
        operation: { kind: 'shift-section', key, step: what === 'section-up' ? 'up' : 'down' },
        done: 'section-moved',
      };
    case 'duplicate':
      return { operation: { kind: 'duplicate-question', key }, done: 'duplicated' };
    case 'place': {
      const [section = '', position] = String(typed.place ?? '').split(' ');
      const at = Number(position);
      if (!Number.isInteger(at) || at < 0) throw new DomainError('invalid');
      return { operation: { kind: 'move-question', key, place: { section, at } }, done: 'moved' };
    }
    default:
      throw new DomainError('invalid');
  }
}
