import { DomainError } from '~/domain/shared/errors';
import type { FormValues } from '~/forms/form-reply';
import { refusedForm } from '#server/http';

/**
 * Refuses a form of the rubric builder with everything typed. Who was told that somebody was faster and saves again means
 * it: the form then goes on from the rubric as it is now.
 */
export function refusedRubric(error: unknown, typed: FormValues) {
  const { revision: _seen, ...others } = typed;
  return refusedForm(error, error instanceof DomainError && error.code === 'stale' ? others : typed);
}
