import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from '~/domain/accounts/roles';
import { LAST_SEEN_STEP_MS, mustHaveSecondFactor, sessionEndsAt } from '~/domain/accounts/rules';
import { currentConfig } from '#server/current-config';
import { Session, type SessionRecord } from '#server/models/session';
import { User, type UserRecord } from '#server/models/user';
import { now as clock } from '#server/process/clock';
import { hashOfToken } from '#server/security/secret-token';
import { readCookie, SESSION_COOKIE } from './session-cookie';
import { sessionLimits } from './session-limits';

export interface CurrentSession {
  id: string;
  actor: Actor;
  /** When it ends if nothing more is done in it. */
  endsAt: Date;
  /** The installation asks this person for a second step that they have not set up: nothing else is open to them. */
  mustEnrol: boolean;
}

export interface PendingSession {
  id: string;
  userId: string;
}

interface Found {
  session: SessionRecord;
  user: UserRecord;
}

const found = new WeakMap<AppLoadContext, Promise<Found | null>>();

/** The session that a request's cookie names, with the person as they are now; null without one. Read once a request. */
export async function readSession(request: Request, context: AppLoadContext): Promise<CurrentSession | null> {
  const both = await liveSession(request, context);
  if (!both || both.session.pending) return null;
  const { session, user } = both;
  return {
    id: session._id,
    actor: { userId: user._id, name: user.name, roles: user.roles, home: user.home },
    endsAt: sessionEndsAt(session, sessionLimits()),
    mustEnrol: !user.secondFactor && mustHaveSecondFactor(user.roles, currentConfig().REQUIRE_STAFF_2FA),
  };
}

/** A session whose password was right and whose second step is open: the way to that step, and nowhere else. */
export async function readPendingSession(request: Request, context: AppLoadContext): Promise<PendingSession | null> {
  const both = await liveSession(request, context);
  return both?.session.pending ? { id: both.session._id, userId: both.user._id } : null;
}

/** Whose session the cookie named before it ended, at most a day ago; null when it never was one. */
export async function ownerOfEndedSession(request: Request, context: AppLoadContext): Promise<string | null> {
  const token = readCookie(request, SESSION_COOKIE, context.baseUrl);
  const session = token ? await Session.findById(hashOfToken(token), { userId: 1, pending: 1 }).lean() : null;
  return session && !session.pending ? session.userId : null;
}

function liveSession(request: Request, context: AppLoadContext): Promise<Found | null> {
  let reading = found.get(context);
  if (!reading) found.set(context, (reading = find(request, context.baseUrl, clock())));
  return reading;
}

async function find(request: Request, baseUrl: string, now: Date): Promise<Found | null> {
  const token = readCookie(request, SESSION_COOKIE, baseUrl);
  if (!token) return null;
  const session = await Session.findById(hashOfToken(token)).lean();
  if (!session || session.ended || sessionEndsAt(session, sessionLimits()) <= now) return null;
  const user = await User.findById(session.userId).lean();
  if (!user || user.disabled || !user.emailConfirmedAt) return null;
  return { session: await seen(session, now), user };
}

async function seen(session: SessionRecord, now: Date): Promise<SessionRecord> {
  if (now.getTime() - session.lastSeenAt.getTime() < LAST_SEEN_STEP_MS) return session;
  await Session.updateOne({ _id: session._id, ended: null }, { $max: { lastSeenAt: now } });
  return { ...session, lastSeenAt: now };
}
