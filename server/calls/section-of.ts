import { isSection, type Section } from '~/domain/calls/schema';
import { DomainError } from '~/domain/shared/errors';

/** The section that an address names; `not-found` for any other word. */
export function sectionOf(name: string | undefined): Section {
  if (!isSection(name)) throw new DomainError('not-found');
  return name;
}
