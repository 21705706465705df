import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { chooseLocale } from '#server/accounts/choose-locale';
import { everyone } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { cookie } from '#server/process/cookie';
import { LOCALE_COOKIE } from '#server/process/locale-of';
import { LOCALES } from '~/domain/shared/locale';
import { localPath } from '~/domain/shared/local-path';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

const schema = z.object({ locale: z.enum(LOCALES).optional().catch(undefined), returnTo: z.string().optional() });

export const loader = everyone(() => redirect('/'));

/** Keeps the language in a cookie and leads back to the page on which it was chosen. */
export const action = everyone(async ({ request, actor }) => {
  const form = await parseForm(request, schema);
  if (!form.ok) return redirect('/', 303);
  const { locale, returnTo } = form.value;
  if (actor && locale) await chooseLocale({ userId: actor.userId, locale });
  const headers = locale ? { 'Set-Cookie': cookie(LOCALE_COOKIE, locale, YEAR_SECONDS) } : undefined;
  return redirect(localPath(returnTo), { status: 303, ...(headers ? { headers } : {}) });
});
