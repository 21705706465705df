import { everyone } from '#server/accounts/permitted';
import { findHead } from '#server/audit/list-heads';
import { DomainError } from '~/domain/shared/errors';

/** The head of one ended day; it never changes. */
export const loader = everyone(async ({ params, now }) => {
  const head = await findHead(params.day ?? '', now);
  if (!head) throw new DomainError('not-found');
  return Response.json(head, {
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable', 'Access-Control-Allow-Origin': '*' },
  });
});
