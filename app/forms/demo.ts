import { z } from 'zod';

/** Whom a visitor of the demo wants to be: a mailbox of its people. */
export const becomeSchema = z.object({ person: z.string().max(60) });
