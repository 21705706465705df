import type { Actor } from '~/domain/accounts/roles';
import { outlinedConditions, outlineOf } from '~/domain/form-builder/outline';
import { dependantsOf } from '~/domain/form-builder/conditions';
import { findQuestion } from '~/domain/form-builder/places';
import { DomainError } from '~/domain/shared/errors';
import { questionDigest } from './change-template';
import { getTemplateToChange } from './get-template';

interface Address {
  programmeId?: string | undefined;
  code?: string | undefined;
  question?: string | undefined;
}

/** A question with all that its page needs: where it stands, on what it can depend, what depends on it. */
export async function getQuestion(actor: Actor, { question: key = '', ...address }: Address) {
  const { programme, code, name, form, revision } = await getTemplateToChange(actor, address);
  const question = findQuestion(form, key);
  if (!question) throw new DomainError('not-found');
  const sections = outlineOf(form);
  return {
    programme,
    code,
    name,
    question,
    number: sections.flatMap(({ questions }) => questions).find((one) => one.key === key)?.number ?? '',
    /** What the next save must have seen. */
    base: questionDigest(form, key) ?? '',
    revision,
    sections,
    controlling: outlinedConditions(form, key),
    dependants: dependantsOf(form, [key]).map(({ label }) => label),
  };
}
