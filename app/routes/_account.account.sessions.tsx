import { useLoaderData } from '@remix-run/react';
import { endOwnSession } from '#server/accounts/end-own-session';
import { listSessions } from '#server/accounts/list-sessions';
import { permitted } from '#server/accounts/permitted';
import { parseForm } from '#server/http';
import { redirectWithNotice } from '#server/process/flash';
import { PageHeading } from '~/components/page-heading';
import type { PageHandle } from '~/components/page-handle';
import { PortalForm } from '~/components/portal-form';
import { useText } from '~/components/portal-context';
import { SummaryList } from '~/components/summary-list';
import { SubmitButton } from '~/components/submit-button';
import { Tag } from '~/components/tag';
import { deviceNameIn } from '~/domain/accounts/device-name';
import { endSessionSchema } from '~/domain/accounts/schema';
import { DomainError } from '~/domain/shared/errors';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'accounts.sessions.title',
  breadcrumb: 'accounts.sessions.title',
  above: [{ label: 'accounts.account.title', href: '/account' }],
};

export const loader = permitted('account.read', async ({ actor, session, text, locale, now }) => {
  const sessions = await listSessions({ actor, sessionId: session.id, now });
  return sessions.map(({ id, device, place, createdAt, lastSeenAt, isCurrent }) => ({
    id,
    device: deviceNameIn(text, device),
    place,
    since: formatDateTime(locale, createdAt),
    lastSeen: formatDateTime(locale, lastSeenAt),
    isCurrent,
  }));
});

export const action = permitted('account.change', async ({ request, actor, now }) => {
  const form = await parseForm(request, endSessionSchema);
  if (!form.ok) throw new DomainError('invalid');
  await endOwnSession({ actor, sessionId: form.value.session, now });
  return redirectWithNotice('/account/sessions', 'notice.told.sessionEnded');
});

export default function Sessions() {
  const text = useText();
  const sessions = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading>{text('accounts.sessions.title')}</PageHeading>
      <p className="govuk-body">{text('accounts.sessions.lead')}</p>
      {sessions.map(({ id, device, place, since, lastSeen, isCurrent }) => (
        <section key={id} aria-labelledby={`session-${id}`}>
          <h2 className="govuk-heading-m" id={`session-${id}`}>
            {device} {isCurrent && <Tag colour="green">{text('accounts.sessions.current')}</Tag>}
          </h2>
          <SummaryList
            rows={[
              { label: text('accounts.sessions.place'), value: place },
              { label: text('accounts.sessions.since'), value: since },
              { label: text('accounts.sessions.lastSeen'), value: lastSeen },
            ]}
          />
          {!isCurrent && (
            <PortalForm>
              <input type="hidden" name="session" value={id} />
              <SubmitButton kind="secondary">
                {text('accounts.sessions.end')}
                <span className="govuk-visually-hidden">
                  {' '}
                  {text('accounts.sessions.endWhich', { device, when: lastSeen })}
                </span>
              </SubmitButton>
            </PortalForm>
          )}
        </section>
      ))}
    </>
  );
}
