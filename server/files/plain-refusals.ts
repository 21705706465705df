import { DomainError, type DomainErrorCode } from '~/domain/shared/errors';
import type { MessageKey } from '~/domain/shared/message-key';
import type { Text } from '~/locales/text';
import { statusOf } from '#server/http';
import { wantsPage } from '#server/process/wants-page';

/** What a refusal says that brought no words of its own. */
const SAID: Partial<Record<DomainErrorCode, MessageKey>> = {
  'not-found': 'error.404.title',
  'not-permitted': 'error.403.title',
};

/**
 * Runs an address that scripts ask: its refusals are said to them in one line of text. People who come here get the
 * error page.
 */
export async function withPlainRefusals(
  { request, text }: { request: Request; text: Text },
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || wantsPage(request)) throw error;
    return new Response(text(error.explanation ?? SAID[error.code] ?? 'error.400.title', error.values), {
      status: statusOf(error),
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  }
}
