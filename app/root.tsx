import { data, type LinksFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import enhanceUrl from 'virtual:enhance-url';
import { everyone } from '#server/accounts/permitted';
import { currentConfig } from '#server/current-config';
import { countWaiting } from '#server/desk/count-waiting';
import { readFlash } from '#server/process/flash';
import favicon from '~/brand/favicon.svg?url';
import { secondsBetween } from '~/domain/accounts/rules';
import { ErrorPage, errorTextsOf } from '~/components/error-page';
import { useNonce } from '~/components/nonce';
import { PageFrame } from '~/components/page-frame';
import { isInteractive, pageNameOf } from '~/components/page-handle';
import { usePortal } from '~/components/portal-context';
import { BARE_SHELL, type ShellData } from '~/components/shell-data';
import { navigationFor } from '~/domain/accounts/navigation';
import { formatTime } from '~/locales/formats';
import styles from '~/styles/portal.scss?url';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', type: 'image/svg+xml', href: favicon },
];

export const loader = everyone(async ({ actor, session, request, now }) => {
  const waiting = actor ? await countWaiting(actor, now) : {};
  const flash = readFlash(request);
  const shell: ShellData = {
    person: session && { name: session.actor.name },
    navigation: navigationFor(actor, waiting),
    notice: flash?.key ?? null,
    demo: currentConfig().isDemo,
    session: session && { secondsLeft: secondsBetween(now, session.endsAt), time: formatTime(session.endsAt) },
  };
  return data(shell, flash ? { headers: { 'Set-Cookie': flash.forget } } : {});
});

export function Layout({ children }: { children: ReactNode }) {
  const { locale, text, requestId, formFailed } = usePortal();
  const nonce = useNonce();
  const error = useRouteError();
  const matches = useMatches();
  const shell = useRouteLoaderData<ShellData>('root') ?? BARE_SHELL;
  const failed = error !== undefined && error !== null;
  const interactive = !failed && isInteractive(matches);
  const name = failed ? text(errorTextsOf(error).title) : pageNameOf(matches, text);
  const title = name ? text('shell.title', { page: name }) : text('shell.titleHome');
  return (
    <html
      lang={locale}
      className="govuk-template"
      data-request-id={requestId}
      data-form-failed={formFailed || undefined}
      data-interactive={interactive || undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#0b4a57" />
        <title>{formFailed ? text('shell.titleError', { title }) : title}</title>
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        <PageFrame shell={shell} failed={failed}>
          {children}
        </PageFrame>
        <script type="module" src={enhanceUrl} nonce={nonce} suppressHydrationWarning />
        {interactive && (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
