import { z } from 'zod';
import { LOCALES } from '../shared/locale';
import { messageKey } from '../shared/message-key';

/** What a call is begun with; `id` is made with the form, so that the form sent twice begins one call. */
export const newCallSchema = z.object({
  id: z.uuid().optional(),
  programmeId: z.string(messageKey('callEditor.error.programme')).min(1, messageKey('callEditor.error.programme')),
  languages: z.array(z.enum(LOCALES), messageKey('calls.error.languages')).min(1, messageKey('calls.error.languages')),
});
