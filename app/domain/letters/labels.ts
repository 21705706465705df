import type { MessageKey } from '../shared/message-key';
import type { LetterKind } from './kinds';

/** How each letter is called in lists and pages. */
export const LETTER_KIND_LABELS = {
  award: 'letterCheck.kind.award',
  'conditional-award': 'letterCheck.kind.conditional-award',
  reserve: 'letterCheck.kind.reserve',
  regret: 'letterCheck.kind.regret',
  ineligibility: 'letterCheck.kind.ineligibility',
  'award-from-reserve': 'letterCheck.kind.award-from-reserve',
  'call-cancelled': 'letterCheck.kind.call-cancelled',
  correction: 'letterCheck.kind.correction',
  'appeal-decision': 'letterCheck.kind.appeal-decision',
} as const satisfies Record<LetterKind, MessageKey>;
