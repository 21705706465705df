import type { FormDefinition, FormSection } from '~/domain/applications/form-definition';
import { DomainError } from '~/domain/shared/errors';
import { cleanTyped, isFieldOf } from '~/forms/application/read-answers';
import type { FormValues } from '~/forms/form-reply';
import type { Base } from './save-section';

/** The section of this key; `not-found` where the form has none. */
export function sectionOf({ sections }: FormDefinition, key: string): FormSection {
  const section = sections.find((one) => one.key === key);
  if (!section) throw new DomainError('not-found');
  return section;
}

/** What a posted form says of a section's questions, cleaned; every other field is left out. */
export function fieldsOf(section: FormSection, posted: FormValues): FormValues {
  return cleanTyped(Object.fromEntries(Object.entries(posted).filter(([name]) => isFieldOf(section, name))));
}

/** What the page had shown, as its form carries it; what is no such thing says that it had shown nothing. */
export function readBase(value: string | string[] | undefined): Base {
  try {
    const base: unknown = JSON.parse(typeof value === 'string' ? value : '{}');
    const entries = typeof base === 'object' && base !== null ? Object.entries(base) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
