import { createRemixRequest, sendRemixResponse } from '@remix-run/express/dist/server.js';
import { createRequestHandler, data, type AppLoadContext, type ServerBuild } from '@remix-run/node';
import type { Request as Incoming, RequestHandler } from 'express';
import { wantsPage } from './wants-page';

interface RemixHandlerOptions {
  build: () => Promise<ServerBuild>;
  mode: 'development' | 'production';
  contextOf: (request: Incoming) => AppLoadContext;
}

/** The address that shows a refusal, of a route that has no page to show it in. */
const REFUSAL = '/refusal';
/** Says where a file ends to a browser that goes on with a download: nobody is looking. */
const RANGE_NOT_SATISFIABLE = 416;

/**
 * Answers by Remix. The refusals of routes without a page would leave it as bare JSON: people get the portal's error page
 * instead, in the same request, with the same status; scripts get the refusal's code and the request's number.
 */
export function remixHandler({ build, mode, contextOf }: RemixHandlerOptions): RequestHandler {
  const answer = createRequestHandler(build, mode);
  return (request, response, next) => {
    const asked = createRemixRequest(request, response);
    const context = contextOf(request);
    answer(asked, context)
      .then((given) => (isBare(given) ? told(asked, given, context) : given))
      .then((given) => sendRemixResponse(response, given))
      .catch(next);
  };

  async function told(asked: Request, given: Response, context: AppLoadContext): Promise<Response> {
    if (!wantsPage(asked)) return given.headers.has('X-Remix-Error') ? asJson(given, context) : given;
    context.refused ??= data(null, { status: given.status });
    const headers = new Headers(asked.headers);
    for (const name of [...headers.keys()]) if (name.startsWith('content-')) headers.delete(name);
    await given.body?.cancel();
    const page = await answer(new Request(new URL(REFUSAL, asked.url), { headers }), context);
    return asked.method === 'HEAD' ? new Response(null, page) : page;
  }
}

function isBare({ status, headers }: Response): boolean {
  return status >= 400 && status !== RANGE_NOT_SATISFIABLE && !/^text\/html\b/.test(headers.get('Content-Type') ?? '');
}

function asJson({ status }: Response, { refused, requestId }: AppLoadContext): Response {
  const code = refused?.data?.code ?? null;
  return Response.json({ code, requestId }, { status, headers: { 'Cache-Control': 'no-store' } });
}
