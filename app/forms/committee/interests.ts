import type { SaidInterest } from '~/domain/committee/conflicts';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

const MOST_CHARACTERS = 2_000;

/** How the form names what is said about an organisation. */
export const answerField = (organisationId: string): string => `answer.${organisationId}`;
export const detailField = (organisationId: string): string => `detail.${organisationId}`;
export const ORGANISATIONS_FIELD = 'organisations';

/** Reads what was said about each organisation that the form has asked about; a conflict is told in words. */
export function readInterests(typed: FormValues): { said: SaidInterest[]; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const said = [typed[ORGANISATIONS_FIELD] ?? []].flat().flatMap((organisationId): SaidInterest[] => {
    const [answer, detail] = [answerField(organisationId), detailField(organisationId)].map((name) =>
      String(typed[name] ?? '').trim(),
    );
    if (answer !== 'none' && answer !== 'conflict') {
      errors[answerField(organisationId)] = { key: 'committee.error.answer' };
      return [];
    }
    if (answer === 'none') return [{ organisationId, answer, detail: '' }];
    if (!detail) errors[detailField(organisationId)] = { key: 'committee.error.detail' };
    else if (detail.length > MOST_CHARACTERS) {
      errors[detailField(organisationId)] = { key: 'form.error.tooLong', values: { limit: MOST_CHARACTERS } };
    }
    return [{ organisationId, answer, detail: detail ?? '' }];
  });
  return { said, errors };
}
