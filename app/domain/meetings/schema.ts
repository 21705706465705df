import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { severalTyped } from '../shared/typed-fields';

/** Most characters of a place and of what was decided. */
const MOST = { place: 200, decisions: 10_000 } as const;

/** What the record of a meeting says, as typed. */
export const meetingSchema = z.object({
  formKey: z.uuid(),
  /** Local time in Asia/Ashgabat. */
  heldAt: z.iso.datetime({ local: true, error: messageKey('form.error.dateTime') }),
  place: z.string().trim().min(1, messageKey('meetings.error.noPlace')).max(MOST.place),
  present: severalTyped(z.string().max(60), 60).refine((ids) => ids.length > 0, messageKey('meetings.error.nobody')),
  decisions: z.string().trim().min(1, messageKey('meetings.error.noDecisions')).max(MOST.decisions),
});
export type MeetingInput = z.output<typeof meetingSchema>;
