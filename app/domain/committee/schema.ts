import { z } from 'zod';
import { messageKey } from '../shared/message-key';
import { COMMITTEE_PARTS, type CommitteePart } from './parts';

const person = z.string().max(64);
const reason = z.string().trim().min(1, messageKey('committee.error.reason')).max(1_000);
const version = z.coerce.number().int();

/** How a form names the place of a person: `part.<id>`. */
export const PART_FIELD = 'part.';

/** The places that were chosen for people; who has none is left out. */
export function chosenParts(typed: Iterable<[string, unknown]>): { userId: string; part: CommitteePart }[] {
  return [...typed].flatMap(([name, value]) => {
    const part = COMMITTEE_PARTS.find((one) => one === value);
    return name.startsWith(PART_FIELD) && part ? [{ userId: name.slice(PART_FIELD.length, 100), part }] : [];
  });
}

function withPeople(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  return { ...input, people: chosenParts(Object.entries(input)) };
}

/** Who is appointed, and by which order. */
export const appointmentSchema = z.preprocess(
  withPeople,
  z.object({
    version,
    orderNumber: z.string().trim().min(1, messageKey('committee.error.orderNumber')).max(60),
    orderDay: z.iso.date(messageKey('form.error.date')),
    evenReason: z.string().trim().max(1_000).default(''),
    people: z.array(z.object({ userId: person, part: z.enum(COMMITTEE_PARTS) })).max(60),
  }),
);

export const impartialitySchema = z.object({
  sha256: z.string().max(64),
  agreed: z.literal('yes', messageKey('committee.error.agree')),
});

/** A conflict that is declared after the others. */
export const conflictSchema = z.object({
  detail: z.string().trim().min(1, messageKey('committee.error.detail')).max(2_000),
});

export const liftingSchema = z.object({ version, reason });

/** Who leaves, who comes, and what becomes of the sheets that were given. */
export const replacementSchema = z.object({
  version,
  leaving: z.string({ error: messageKey('committee.error.leaving') }).max(64),
  joining: z.string({ error: messageKey('committee.error.joining') }).max(64),
  sheets: z.enum(['kept', 'void'], messageKey('committee.error.sheets')),
  reason,
});

export const actingChairSchema = z.object({
  userId: z.string({ error: messageKey('committee.error.newChair') }).max(64),
});
