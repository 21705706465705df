import type { SessionLimits } from '~/domain/accounts/rules';
import { currentConfig } from '#server/current-config';

/** How long sessions last in this installation. */
export function sessionLimits(): SessionLimits {
  const { SESSION_IDLE_MINUTES, SESSION_HOURS } = currentConfig();
  return { idleMinutes: SESSION_IDLE_MINUTES, absoluteHours: SESSION_HOURS };
}
