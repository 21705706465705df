import { useLoaderData } from '@remix-run/react';
import { everyone } from '#server/accounts/permitted';
import { getViewedMail } from '#server/mail/viewed-mails';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SummaryList } from '~/components/summary-list';
import { formatDateTime } from '~/locales/formats';

export const handle: PageHandle = {
  title: 'mailViewer.title',
  breadcrumb: 'mailViewer.subject',
  above: [{ label: 'mailViewer.title', href: '/mail' }],
};

export const loader = everyone(async ({ params }) => {
  const { html: _, ...mail } = await getViewedMail(params.messageId ?? '');
  return mail;
});

export default function ViewedMailPage() {
  const { locale, text } = usePortal();
  const mail = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading caption={text('mailViewer.title')}>{mail.subject}</PageHeading>
      <SummaryList
        rows={[
          { label: text('mailViewer.to'), value: mail.to },
          { label: text('mailViewer.at'), value: formatDateTime(locale, mail.at) },
        ]}
      />
      <h2 className="govuk-heading-m">{text('mailViewer.html')}</h2>
      <iframe
        className="portal-mail"
        src={`/mail/${mail.id}/page`}
        title={text('mailViewer.frame')}
        sandbox="allow-top-navigation-by-user-activation"
      />
      <h2 className="govuk-heading-m">{text('mailViewer.text')}</h2>
      <Plain>{mail.text}</Plain>
      <p className="govuk-body">
        <a className="govuk-link" href="/mail">
          {text('mailViewer.back')}
        </a>
      </p>
    </>
  );
}

/** The mail's text, its addresses as links: a page without script must be able to follow them too. */
function Plain({ children }: { children: string }) {
  return (
    <pre className="portal-mail-text">
      {children.split(/(https?:\/\/[^\s)]+)/).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} className="govuk-link" href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </pre>
  );
}
