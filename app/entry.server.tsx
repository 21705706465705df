import type { AppLoadContext, EntryContext, HandleErrorFunction } from '@remix-run/node';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import { NonceContext } from '~/components/nonce';
import { PortalProvider } from '~/components/portal-context';
import { isFormReply } from '~/forms/form-reply';
import { textIn } from '~/locales/text-in';
import { largePieces } from '#server/process/large-pieces';
import { settlePage } from '#server/process/public-answer';

const ABORT_AFTER_MS = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, locale, log, requestId }: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Language', locale);
  const unchanged = settlePage(request, status, headers, remixContext.manifest.version);
  if (unchanged) return Promise.resolve(unchanged);
  return new Promise((resolve, reject) => {
    let responseStatus = status;
    const answers = Object.values(remixContext.staticHandlerContext.actionData ?? {});
    const formFailed = answers.some((answer) => isFormReply(answer) && Object.keys(answer.errors).length > 0);
    const page = (
      <NonceContext.Provider value={nonce}>
        <PortalProvider locale={locale} text={textIn(locale)} requestId={requestId} formFailed={formFailed}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={ABORT_AFTER_MS} />
        </PortalProvider>
      </NonceContext.Provider>
    );
    const send = () => {
      const body = largePieces();
      headers.set('Content-Type', 'text/html; charset=utf-8');
      resolve(new Response(createReadableStreamFromReadable(body), { status: responseStatus, headers }));
      stream.pipe(body);
    };
    const wholePage = isbot(request.headers.get('user-agent') ?? '');
    const stream = renderToPipeableStream(page, {
      nonce,
      [wholePage ? 'onAllReady' : 'onShellReady']: send,
      onShellError: reject,
      onError(error) {
        responseStatus = 500;
        log.error({ err: error }, 'A page could not be rendered');
      },
    });
    setTimeout(() => stream.abort(), ABORT_AFTER_MS + 1000).unref();
  });
}

/** Refusals and missing pages are answers, not failures: only the unexpected goes to the log. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  context.log.error({ err: error }, 'A request failed');
};
