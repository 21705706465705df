import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { mayEver, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import type { Text } from '~/locales/text';
import { textIn } from '~/locales/text-in';
import { isOutage } from '#server/database/outage';
import { errorResponse } from '#server/http';
import { now } from '#server/process/clock';
import { readSession } from './read-session';

/** What a loader or action works with: plain values, the actor already known. */
export interface Visit<Who> {
  request: Request;
  params: LoaderFunctionArgs['params'];
  actor: Who;
  locale: Locale;
  text: Text;
  /** The instant at which the request was taken up. */
  now: Date;
}

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;
type Door<Result> = ((args: RouteArgs) => Promise<Result>) & { permission: Action | 'everyone' };

/**
 * A loader or action for signed-in people whose roles may do `action` to something; the use case checks the rest.
 * Signed out: to the sign-in page and back. The portal does not start when a route's loader or action has no such door.
 */
export function permitted<Result>(
  action: Action,
  work: (visit: Visit<Actor>) => Promise<Result> | Result,
): Door<Result> {
  return door(action, async (args) => {
    const session = await readSession(args.request);
    if (!session) throw toSignIn(args.request);
    if (!mayEver(session.actor, action)) throw new DomainError('not-permitted');
    return work(visitOf(args, session.actor));
  });
}

/** A loader or action that visitors without an account may use too. */
export function everyone<Result>(work: (visit: Visit<Actor | null>) => Promise<Result> | Result): Door<Result> {
  return door('everyone', async (args) => {
    const session = await readSession(args.request);
    return work(visitOf(args, session?.actor ?? null));
  });
}

function door<Result>(permission: Action | 'everyone', run: (args: RouteArgs) => Promise<Result>): Door<Result> {
  const guarded = async (args: RouteArgs) => {
    try {
      if (args.context.refusal) throw args.context.refusal;
      return await run(args);
    } catch (error) {
      if (error instanceof DomainError) throw errorResponse(error);
      if (!isOutage(error)) throw error;
      args.context.log.error({ err: error }, 'The database does not answer');
      throw errorResponse(new DomainError('unavailable', 'error.unavailable'));
    }
  };
  return Object.assign(guarded, { permission });
}

function visitOf<Who>({ request, params, context }: RouteArgs, actor: Who): Visit<Who> {
  return { request, params, actor, locale: context.locale, text: textIn(context.locale), now: now() };
}

function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const back = request.method === 'GET' ? `?returnTo=${encodeURIComponent(pathname + search)}` : '';
  return redirect(`/sign-in${back}`);
}
