import { randomUUID } from 'node:crypto';

/** The id of a call that a form is about to begin. */
export const newCallId = (): string => randomUUID();
