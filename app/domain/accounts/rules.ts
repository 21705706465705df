import { STAFF_ROLES, type Role } from './roles';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a mailed link works, in milliseconds. */
export const TOKEN_LIFETIMES = {
  'sign-up': 48 * HOUR,
  'reset-password': HOUR,
  'change-email': 24 * HOUR,
} as const;
export type TokenPurpose = Exclude<keyof typeof TOKEN_LIFETIMES, 'sign-up'>;

/** Between password and second step; then the person begins again. */
export const PENDING_SESSION_MS = 10 * MINUTE;
/** What was typed when a session had ended waits this long for its owner, in milliseconds. */
export const KEPT_FORM_MS = HOUR;
/** A session's last use is written at most this often, so that reading pages writes little. */
export const LAST_SEEN_STEP_MS = MINUTE;
/** The page warns this long before an idle session ends. */
export const EXPIRY_WARNING_MS = 5 * MINUTE;

export interface SessionLimits {
  idleMinutes: number;
  absoluteHours: number;
}

export function absoluteEndOf(signedInAt: Date, { absoluteHours }: SessionLimits): Date {
  return new Date(signedInAt.getTime() + absoluteHours * HOUR);
}

/** When a session ends if nothing more is done in it: idle for too long, or at its absolute end. */
export function sessionEndsAt(session: { lastSeenAt: Date; expiresAt: Date }, { idleMinutes }: SessionLimits): Date {
  return new Date(Math.min(session.lastSeenAt.getTime() + idleMinutes * MINUTE, session.expiresAt.getTime()));
}

/** Whole seconds from one instant to a later one; 0 when it has passed. */
export function secondsBetween(now: Date, end: Date): number {
  return Math.max(0, Math.floor((end.getTime() - now.getTime()) / 1000));
}

/** Staff need a second step where the installation asks for it; everybody else may have one. */
export function mustHaveSecondFactor(roles: readonly Role[], requiredOfStaff: boolean): boolean {
  return requiredOfStaff && roles.some((role) => (STAFF_ROLES as readonly Role[]).includes(role));
}

/** Under what an e-mail address is found again: nobody owns `A@x.org` beside `a@x.org`. */
export function emailKeyOf(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}
