import type { LoaderFunctionArgs } from '@remix-run/node';

type Route = (args: LoaderFunctionArgs) => Promise<unknown>;

interface Answer {
  status: number;
  location: string | null;
  /** Values of the cookies that were set, by name. */
  cookies: Record<string, string>;
  setCookie: string[];
  headers: Headers;
  /** What the loader or action gave; the shown error where it refused. */
  data: unknown;
}

/** Calls a loader or action as Remix does: a thrown or returned answer, redirect or refusal becomes one plain record. */
export async function callRoute(route: Route, args: LoaderFunctionArgs): Promise<Answer> {
  const result: unknown = await route(args).catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown;
    return thrown;
  });
  if (result instanceof Response) return answerOf(result.status, result.headers, null);
  if (isDataWithInit(result))
    return answerOf(result.init?.status ?? 200, new Headers(result.init?.headers), result.data);
  return answerOf(200, new Headers(), result);
}

interface DataWithInit {
  type: 'DataWithResponseInit';
  data: unknown;
  init: ResponseInit | null;
}

function isDataWithInit(value: unknown): value is DataWithInit {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'DataWithResponseInit';
}

function answerOf(status: number, headers: Headers, data: unknown): Answer {
  const setCookie = headers.getSetCookie();
  const pairs = setCookie.map((cookie) => (cookie.split(';')[0] ?? '').split(/=(.*)/s).slice(0, 2) as [string, string]);
  return { status, location: headers.get('Location'), cookies: Object.fromEntries(pairs), setCookie, headers, data };
}
