import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ErrorPage } from '~/components/error-page';
import { PortalProvider } from '~/components/portal-context';
import { LOCALES, type Locale } from '~/domain/shared/locale';
import type { ShownError } from '~/domain/shared/errors';
import { textIn } from '~/locales/text-in';

/** The shape in which a route's refusal reaches the error boundary. */
const refusal = (status: number, data: unknown = null) => ({ status, statusText: '', internal: false, data });

const shown = (locale: Locale, error: unknown) =>
  renderToStaticMarkup(
    <PortalProvider locale={locale} text={textIn(locale)} requestId="request-7">
      <ErrorPage error={error} />
    </PortalProvider>,
  );

describe.each(LOCALES)('error pages in %s', (locale) => {
  it('say something of its own for each refusal, with the number of the request', () => {
    const pages = [400, 403, 404, 409, 410, 413, 415, 429, 500, 503].map((status) => shown(locale, refusal(status)));
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.every((page) => page.includes('request-7'))).toBe(true);
  });

  it('tell the reason that a refusal gives', () => {
    const late: ShownError = { code: 'too-large', explanation: 'error.tooLarge', values: { limit: 25 } };
    expect(shown(locale, refusal(413, late))).toContain(textIn(locale)('error.tooLarge', { limit: 25 }));
  });

  it('give nothing away of an unexpected failure', () => {
    const page = shown(locale, new Error('secret at /srv/data'));
    expect(page).toContain(textIn(locale)('error.500.title'));
    expect(page).not.toContain('secret');
  });
});
