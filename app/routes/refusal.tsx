import { redirect } from '@remix-run/node';
import { everyone } from '#server/accounts/permitted';

/** Shows how another address has refused, where that address has no page. Nobody is led here. */
export const loader = everyone(({ refused }) => {
  throw refused ?? redirect('/');
});

export default function Refusal() {
  return null;
}
