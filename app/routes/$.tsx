import { everyone } from '#server/accounts/permitted';
import { DomainError } from '~/domain/shared/errors';

/** Every address that no other route knows. */
export const loader = everyone(() => {
  throw new DomainError('not-found');
});

export const action = everyone(() => {
  throw new DomainError('not-found');
});

export default function NoSuchPage() {
  return null;
}
