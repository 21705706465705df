import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from '~/domain/accounts/roles';
import type { FormReply } from '~/forms/form-reply';
import { KeptForm } from '#server/models/kept-form';
import { keyring } from '#server/security/keyring';
import { hashOfToken } from '#server/security/secret-token';
import { keptFormPlace } from './keep-form';
import { KEPT_FORM_COOKIE, readCookie } from './session-cookie';

/** Reads as the reply to a form without mistakes: what was typed is in the fields again, and nothing was done with it. */
export interface KeptFormReply extends FormReply {
  /** Path that the form was sent to, for pages with several forms. */
  target: string;
}

/** What this person typed into this page's form before their session ended; null mostly. It stays until it is sent. */
export async function keptFormOf(
  request: Request,
  context: AppLoadContext,
  actor: Actor,
  now: Date,
): Promise<KeptFormReply | null> {
  const token = readCookie(request, KEPT_FORM_COOKIE, context.baseUrl);
  if (!token) return null;
  const page = new URL(request.url).pathname;
  const kept = await KeptForm.findOne({
    keeper: hashOfToken(token),
    userId: actor.userId,
    page,
    expiresAt: { $gt: now },
  }).lean();
  if (!kept) return null;
  const values = keyring().decrypt(kept.values, keptFormPlace(actor.userId)).toString();
  return { errors: {}, values: JSON.parse(values) as FormReply['values'], target: kept.target };
}

/** The form was sent again: nothing is kept of it any longer. */
export async function dropKeptForm(request: Request, context: AppLoadContext, actor: Actor): Promise<void> {
  const token = readCookie(request, KEPT_FORM_COOKIE, context.baseUrl);
  if (!token) return;
  const target = new URL(request.url).pathname;
  await KeptForm.deleteOne({ keeper: hashOfToken(token), userId: actor.userId, target });
}
