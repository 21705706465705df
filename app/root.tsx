import type { LinksFunction } from '@remix-run/node';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import enhanceUrl from 'virtual:enhance-url';
import { everyone } from '#server/accounts/permitted';
import { useNonce } from '~/components/nonce';
import { usePortal } from '~/components/portal-context';
import styles from '~/styles/portal.scss?url';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];

export const loader = everyone(({ actor }) => ({
  person: actor && { name: actor.name, roles: actor.roles },
}));

/** A route whose page needs React in the browser says so: `export const handle = { interactive: true }`. */
function useInteractive(): boolean {
  return useMatches().some(({ handle }) => (handle as { interactive?: boolean } | undefined)?.interactive === true);
}

export function Layout({ children }: { children: ReactNode }) {
  const { locale } = usePortal();
  const nonce = useNonce();
  const interactive = useInteractive();
  return (
    <html lang={locale} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        {children}
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
