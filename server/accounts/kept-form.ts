import type { FormReply } from '~/forms/form-reply';
import { KeptForm } from '#server/models/kept-form';
import { keyring } from '#server/security/keyring';
import { hashOfToken } from '#server/security/secret-token';
import { keptFormPlace, targetOf } from './keep-form';
import { KEPT_FORM_COOKIE, readCookie } from './session-cookie';

/** Reads as the reply to a form without mistakes: what was typed is in the fields again, and nothing was done with it. */
export interface KeptFormReply extends FormReply {
  /** Path that the form was sent to, for pages with several forms. */
  target: string;
}

interface Where {
  request: Request;
  baseUrl: string;
  userId: string;
}

/** What this person typed into this page's form before their session ended; null mostly. It stays until it is sent. */
export async function keptFormOf({ request, baseUrl, userId }: Where, now: Date): Promise<KeptFormReply | null> {
  const token = readCookie(request, KEPT_FORM_COOKIE, baseUrl);
  if (!token) return null;
  const page = new URL(request.url).pathname;
  const kept = await KeptForm.findOne({ keeper: hashOfToken(token), userId, page, expiresAt: { $gt: now } }).lean();
  if (!kept) return null;
  const values = keyring().decrypt(kept.values, keptFormPlace(userId)).toString();
  return { errors: {}, values: JSON.parse(values) as FormReply['values'], target: kept.target };
}

/** True when something that this person typed waits on the page at `path`. */
export async function keptFormWaits({ request, baseUrl, userId }: Where, path: string, now: Date): Promise<boolean> {
  const token = readCookie(request, KEPT_FORM_COOKIE, baseUrl);
  if (!token) return false;
  const page = new URL(path, request.url).pathname;
  return (await KeptForm.exists({ keeper: hashOfToken(token), userId, page, expiresAt: { $gt: now } })) !== null;
}

/** The form was sent again, or saved by itself: nothing is kept of it any longer. */
export async function dropKeptForm({ request, baseUrl, userId }: Where): Promise<void> {
  const token = readCookie(request, KEPT_FORM_COOKIE, baseUrl);
  if (!token) return;
  const target = targetOf(request);
  await KeptForm.deleteOne({ keeper: hashOfToken(token), userId, target });
}
