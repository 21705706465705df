import { localPath } from '../shared/local-path';

const DESK = '/desk';
const BEFORE_SIGN_IN = /^\/(sign-in|sign-out|sign-up|reset-password|confirm-email|forgotten-password|session)(\/|\?|$)/;

/** Where somebody is led after signing in: a path of this portal that makes sense then, else their desk. */
export function pathAfterSignIn(wanted: string | null | undefined): string {
  const path = localPath(wanted ?? undefined, DESK);
  return BEFORE_SIGN_IN.test(path) ? DESK : path;
}
