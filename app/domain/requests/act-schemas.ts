import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { tickedTyped } from '../shared/typed-fields';
import { OUTCOMES } from './request';

const MOST = 2_000;
const version = z.coerce.number().int().min(1);
const on = z.iso.date(messageKey('form.error.date'));
const words = z.string().trim().max(MOST).default('');
const said = z.string().trim().min(1, messageKey('cases.error.text')).max(MOST);

/** The form of each act on a case. */
export const CASE_SCHEMAS = {
  assessment: z.object({ version, on }),
  decision: z.object({
    version,
    on,
    what: z.enum(['accepted', 'waiting', 'refused'], messageKey('cases.error.what')),
    reason: words,
    /** The service takes more people than it has room for. */
    beyondCapacity: tickedTyped,
  }),
  redirection: z.object({
    version,
    on,
    reason: words,
    to: z.string().min(1, messageKey('cases.error.to')).max(60),
    withNote: tickedTyped,
  }),
  start: z.object({ version, on }),
  review: z.object({ version, on, text: said }),
  end: z.object({ version, on, outcome: z.enum(OUTCOMES, messageKey('cases.error.outcome')), text: words }),
  withdrawal: z.object({ version, on, reason: words }),
};
export type CaseInput<Act extends keyof typeof CASE_SCHEMAS> = z.output<(typeof CASE_SCHEMAS)[Act]>;
