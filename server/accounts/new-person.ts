import { emailKeyOf } from '~/domain/accounts/rules';
import type { UserRecord } from '#server/models/user';

type Given = Pick<UserRecord, '_id' | 'email' | 'name' | 'locale' | 'home' | 'roles' | 'passwordHash'>;

/** The record of somebody who opens an account now, by a link that came to their address and so confirms it. */
export function newPerson(given: Given, now: Date): UserRecord {
  return {
    ...given,
    emailKey: emailKeyOf(given.email),
    emailConfirmedAt: now,
    secondFactor: null,
    mailPreference: 'immediate',
    disabled: null,
    createdAt: now,
    firstSignInAt: null,
    version: 1,
  };
}
