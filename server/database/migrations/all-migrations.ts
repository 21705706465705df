import type { Migration } from '../migrate';

/** Every migration, oldest first; a number is never used twice and a recorded file never changes. */
export const migrations: readonly Migration[] = [];
