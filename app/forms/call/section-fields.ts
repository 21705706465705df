import type { CallChoices } from '~/domain/calls/call-choices';
import type { CallContent } from '~/domain/calls/schema';
import type { Locale } from '~/domain/shared/locale';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

/** What the fields of a section are drawn from. */
export interface SectionFieldsProps {
  errors: FieldErrors | undefined;
  values: FormValues;
  /** The languages of the call. */
  languages: readonly Locale[];
  choices: CallChoices;
  /** The form as the call has copied it. */
  copied: CallContent['form'];
  /** How many items the section's list shows, empty ones included. */
  items: number;
  /** The key of a new item, for the first empty one. */
  newKey: string;
}

/** The list that a section consists of, or ends with. */
export const LIST_OF = { lots: 'lots', terms: 'preconditions', committee: 'seats', documents: 'documents' } as const;
export type ListSection = keyof typeof LIST_OF;

export const hasList = (section: string): section is ListSection => section in LIST_OF;
