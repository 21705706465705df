import { findPersonalData } from '~/domain/privacy/personal-data';
import { DomainError } from '~/domain/shared/errors';

/** Refuses a free text about a case that may say who the person is (`invalid`, told at the field with what was found). */
export function assertNothingPersonal(text: string, field: string): void {
  const [first] = findPersonalData(text);
  if (first) throw new DomainError('invalid', `personal.refused.${first.kind}`, { field, found: first.found });
}
