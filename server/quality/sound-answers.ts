import type { QualityStandard, StandardAnswer } from '~/domain/quality/quality';
import { DomainError } from '~/domain/shared/errors';

type Typed = Record<string, { answer: StandardAnswer; note: string }>;

/** The answers in the order of the standards; `invalid` at the first standard that has none. What is of no standard is dropped. */
export function soundAnswers(standards: readonly QualityStandard[], typed: Typed) {
  return standards.map(({ key }) => {
    const given = typed[key];
    if (!given) throw new DomainError('invalid', 'quality.error.answer', { field: `answers.${key}.answer` });
    return { key, ...given };
  });
}
