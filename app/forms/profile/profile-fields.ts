import type { Localized } from '~/domain/shared/localized';
import type { FieldErrors } from '../field-errors';
import type { FormValues } from '../form-reply';

/** What the fields of a section of the profile are drawn from. */
export interface ProfileFieldsProps {
  errors: FieldErrors | undefined;
  values: FormValues;
  /** What can be chosen of the programmes' catalogues. */
  services: Record<string, Localized>;
  places: Record<string, Localized>;
  /** The organisation's documents by id. */
  files: Record<string, string>;
}

/** What every field of a profile takes; it is called by the last part of its name. */
export interface AnswerProps {
  form: ProfileFieldsProps;
  name: string;
  /** Explained by the text `profile.hint.<help>`. */
  help?: string | undefined;
}
