import type { ActionFunction, LoaderFunction, LoaderFunctionArgs } from '@remix-run/node';

interface Answer {
  status: number;
  /** Where a redirect leads. */
  location: string | null;
  cookies: string[];
  /** What a page or a refusal carries. */
  data: unknown;
}

/** What the browser would get from a loader or action, whether it is returned or thrown. Errors go on. */
export async function answerOf(run: LoaderFunction | ActionFunction, args: LoaderFunctionArgs): Promise<Answer> {
  let answer: unknown;
  try {
    answer = await run(args);
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    answer = thrown;
  }
  if (answer instanceof Response) {
    const { status, headers } = answer;
    return { status, location: headers.get('Location'), cookies: headers.getSetCookie(), data: null };
  }
  if (typeof answer === 'object' && answer !== null && 'type' in answer && answer.type === 'DataWithResponseInit') {
    const { data, init } = answer as unknown as { data: unknown; init: ResponseInit | null };
    return { status: init?.status ?? 200, location: null, cookies: [], data };
  }
  return { status: 200, location: null, cookies: [], data: answer };
}
