import { isSoundForm, type FormDefinition } from '~/domain/applications/form-definition';
import type { MessageKey } from '~/domain/shared/message-key';
import type { TextValues } from '~/locales/text';

/** What keeps a form from being used, and the question or section where it is mended. */
export interface TemplateFault {
  key: MessageKey;
  values?: TextValues;
  section?: string;
  question?: string;
}

export function templateFaults(form: FormDefinition): TemplateFault[] {
  return isSoundForm(form) ? [] : [{ key: 'formBuilder.fault.unsound' }];
}
