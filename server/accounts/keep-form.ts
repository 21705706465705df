import type { AppLoadContext } from '@remix-run/node';
import { randomUUID } from 'node:crypto';
import { KEPT_FORM_MS } from '~/domain/accounts/rules';
import { typedValues, withoutSecrets } from '#server/http';
import { KeptForm } from '#server/models/kept-form';
import { keyring } from '#server/security/keyring';
import { hashOfToken, newSecretToken } from '#server/security/secret-token';
import { ownerOfEndedSession } from './read-session';
import { cookie, KEPT_FORM_COOKIE, readCookie } from './session-cookie';

/** Largest form that is kept, in bytes as sent. */
const MAX_KEPT_BYTES = 1_000_000;
/** Kept forms of one person at a time: so many tabs at most. */
const MAX_KEPT = 20;

/** What ties a kept form's encryption to its owner. */
export function keptFormPlace(userId: string): string {
  return `kept-form:${userId}`;
}

/**
 * Keeps what was posted in a session that is over, encrypted and without passwords and codes, for the session's owner.
 * Returns the cookie that finds it again; null where there is nothing to keep or no owner to keep it for.
 */
export async function keepForm(request: Request, context: AppLoadContext, now: Date): Promise<string | null> {
  // The device keeps what was not sent by a button.
  if (savedByItself(request)) return null;
  const length = Number(request.headers.get('content-length') ?? NaN);
  const type = request.headers.get('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type) || !(length <= MAX_KEPT_BYTES))
    return null;
  const userId = await ownerOfEndedSession(request, context);
  if (!userId || (await KeptForm.countDocuments({ userId })) >= MAX_KEPT) return null;
  const values = withoutSecrets(typedValues(await request.formData()));
  const token = readCookie(request, KEPT_FORM_COOKIE, context.baseUrl) ?? newSecretToken();
  const target = new URL(request.url).pathname;
  await KeptForm.updateOne(
    { keeper: hashOfToken(token), userId, target },
    {
      $set: {
        page: pageOfForm(request).pathname,
        values: keyring().encrypt(Buffer.from(JSON.stringify(values)), keptFormPlace(userId)),
        expiresAt: new Date(now.getTime() + KEPT_FORM_MS),
      },
      $setOnInsert: { _id: randomUUID() },
    },
    { upsert: true },
  );
  return cookie(KEPT_FORM_COOKIE, token, context.baseUrl, KEPT_FORM_MS / 1000);
}

const AUTOSAVE = /\/autosave$/;

/** True where a form was sent by the page, not by whoever fills it in: each such form has an address of its own for this. */
function savedByItself(request: Request): boolean {
  return AUTOSAVE.test(new URL(request.url).pathname);
}

/** The address that a form's button sends to, also where the form was saved by itself. */
export function targetOf(request: Request): string {
  return new URL(request.url).pathname.replace(AUTOSAVE, '');
}

/** The page on which a posted form stood: as the browser says, else where the form was sent to. */
export function pageOfForm(request: Request): URL {
  const here = new URL(request.url);
  const referer = request.headers.get('referer') ?? '';
  const page = URL.canParse(referer) ? new URL(referer) : here;
  return page.host === here.host ? page : here;
}
