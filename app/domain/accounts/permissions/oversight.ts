import type { Grants } from '../conditions';

/** Looking after the portal itself: the auditor reads what happened, the administrator what must still leave. */
export const oversightPermissions = {
  'audit.read': { auditor: 'always' },
  'outbox.read': { administrator: 'always' },
  'outbox.retry': { administrator: 'always' },
  'outbox.discard': { administrator: 'always' },
  'jobs.read': { administrator: 'always' },
} as const satisfies Record<string, Grants>;
