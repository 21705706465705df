import { LOCALES } from '../shared/locale';
import type { ProfileContent } from './profile-schema';

/** The names under which the organisation itself is known, the short one last. */
export function organisationNames({ identification: { names, shortName } }: ProfileContent): string[] {
  return [...new Set([...LOCALES.map((locale) => names[locale]), shortName].filter((name) => name !== ''))];
}

/** Everybody who acts for the organisation: signatories, governing body, officers. Names as typed, each once. */
export function peopleNamed({ contacts, governance }: ProfileContent): string[] {
  const people = [...contacts.signatories, ...governance.members, ...governance.officers];
  return [...new Set(people.map(({ name }) => name).filter((name) => name !== ''))];
}

/** A registration number as it is compared: letters and digits only, in one case. */
export function registrationKey(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
