import { redirect } from '@remix-run/node';
import { everyone } from '#server/accounts/permitted';
import { renewSession } from '#server/accounts/renew-session';
import { secondsBetween } from '~/domain/accounts/rules';

export const loader = everyone(() => redirect('/', 303));

/** "Stay signed in": answers how many seconds the session still has; 0 when it is over. */
export const action = everyone(async ({ session, now }) => {
  const endsAt = session && (await renewSession({ sessionId: session.id, now }));
  return Response.json(
    { secondsLeft: endsAt ? secondsBetween(now, endsAt) : 0 },
    { headers: { 'Cache-Control': 'no-store' } },
  );
});
