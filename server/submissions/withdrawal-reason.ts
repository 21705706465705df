import { openJson, sealJson } from '#server/security/sealed-json';

const placeOf = (applicationId: string) => `withdrawal-reason:${applicationId}`;

/** Why an application was taken back, as it is stored: for its organisation's own people. */
export function sealReason(applicationId: string, reason: string): string {
  return sealJson(reason, placeOf(applicationId));
}

export function openReason(applicationId: string, sealed: string): string {
  return openJson(sealed, placeOf(applicationId)) as string;
}
