import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { mayEver, type Action } from '~/domain/accounts/permissions';
import type { Actor } from '~/domain/accounts/roles';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import type { Text } from '~/locales/text';
import { textIn } from '~/locales/text-in';
import { isOutage } from '#server/database/outage';
import { errorResponse, type ErrorResponse } from '#server/http';
import { now } from '#server/process/clock';
import { clientOf, type Client } from './client';
import { keepForm, pageOfForm } from './keep-form';
import { dropKeptForm, keptFormOf, type KeptFormReply } from './kept-form';
import { readPendingSession, readSession, type CurrentSession, type PendingSession } from './read-session';

/** What a loader or action works with: plain values, the actor already known. */
export interface Visit<Who extends Actor | null> {
  request: Request;
  params: LoaderFunctionArgs['params'];
  actor: Who;
  /** Also there, without an actor, for somebody who must set up a second step before anything else. */
  session: Who extends Actor ? CurrentSession : CurrentSession | null;
  client: Client;
  /** The portal's public address, without a slash at the end. */
  baseUrl: string;
  locale: Locale;
  text: Text;
  /** The instant at which the request was taken up. */
  now: Date;
  /** What this person typed into this page's form before their session ended; null mostly, and without an account. */
  keptForm: () => Promise<KeptFormReply | null>;
  /** Somebody between password and second step; null mostly. */
  pendingSession: () => Promise<PendingSession | null>;
  /** How another route has refused, which has no page to say it in. */
  refused: ErrorResponse | undefined;
}

type RouteArgs = LoaderFunctionArgs | ActionFunctionArgs;
type Door<Result> = ((args: RouteArgs) => Promise<Result>) & { permission: Action | 'everyone' };

/** Where somebody is kept who must set up a second step first, and the one action that is open to them. */
const ENROLMENT = '/account/second-factor/enrolment';
const ENROLMENT_ACTION: Action = 'account.second-factor';

/**
 * A loader or action for signed-in people whose roles may do `action` to something; the use case checks the rest.
 * Signed out: to the sign-in page and back; what was typed waits there. The portal does not start when a route's loader
 * or action has no such door.
 */
export function permitted<Result>(
  action: Action,
  work: (visit: Visit<Actor>) => Promise<Result> | Result,
): Door<Result> {
  return door(action, async (args) => {
    const session = await readSession(args.request, args.context);
    if (!session) throw await toSignIn(args);
    if (session.mustEnrol && action !== ENROLMENT_ACTION) throw redirect(ENROLMENT, 303);
    if (session.actor.roles.length === 0) throw new DomainError('not-permitted', 'error.noRole');
    if (!mayEver(session.actor, action)) throw new DomainError('not-permitted');
    const result = await work(visitOf<Actor>(args, session.actor, session));
    if (args.request.method !== 'GET') {
      const { request, context } = args;
      await dropKeptForm({ request, baseUrl: context.baseUrl, userId: session.actor.userId });
    }
    return result;
  });
}

/** A loader or action that visitors without an account may use too. */
export function everyone<Result>(work: (visit: Visit<Actor | null>) => Promise<Result> | Result): Door<Result> {
  return door('everyone', async (args) => {
    const session = await readSession(args.request, args.context);
    return work(visitOf<Actor | null>(args, session?.mustEnrol ? null : (session?.actor ?? null), session));
  });
}

function door<Result>(permission: Action | 'everyone', run: (args: RouteArgs) => Promise<Result>): Door<Result> {
  const guarded = async (args: RouteArgs) => {
    try {
      if (args.context.refusal) throw args.context.refusal;
      return await run(args);
    } catch (error) {
      if (error instanceof DomainError) throw (args.context.refused = errorResponse(error));
      if (!isOutage(error)) throw error;
      args.context.log.error({ err: error }, 'The database does not answer');
      throw (args.context.refused = errorResponse(new DomainError('unavailable', 'error.unavailable')));
    }
  };
  return Object.assign(guarded, { permission });
}

function visitOf<Who extends Actor | null>(
  { request, params, context }: RouteArgs,
  actor: Who,
  session: CurrentSession | null,
): Visit<Who> {
  const instant = now();
  return {
    request,
    params,
    actor,
    session: session as Visit<Who>['session'],
    client: clientOf(request, context),
    baseUrl: context.baseUrl,
    locale: context.locale,
    text: textIn(context.locale),
    now: instant,
    keptForm: async () =>
      actor ? keptFormOf({ request, baseUrl: context.baseUrl, userId: actor.userId }, instant) : null,
    pendingSession: () => readPendingSession(request, context),
    refused: context.refused,
  };
}

async function toSignIn({ request, context }: RouteArgs): Promise<Response> {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const kept = reads ? null : await keepForm(request, context, now());
  const page = reads ? new URL(request.url) : pageOfForm(request);
  const query = new URLSearchParams({ returnTo: page.pathname + page.search });
  if (!reads) query.set('typed', kept ? 'kept' : 'lost');
  return redirect(`/sign-in?${query}`, { status: 303, headers: kept ? { 'Set-Cookie': kept } : {} });
}
