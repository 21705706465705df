import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getOpenAddendum } from '#server/calls/get-open-addendum';
import { AddendumChanges } from '~/components/addendum-changes';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { SummaryList } from '~/components/summary-list';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'callApproval.addendum.compare',
  breadcrumb: 'callApproval.addendum.compare',
  above: [
    { label: 'nav.officeCalls', href: '/office/calls' },
    { label: 'callEditor.call', href: ({ params }) => `/office/calls/${params.callId}` },
  ],
};

export const loader = permitted('calls.read', ({ actor, params }) => getOpenAddendum(actor, params.callId ?? ''));

export default function Addendum() {
  const { text, locale } = usePortal();
  const { callId, title, number, before, after, changed, reason, names, editable } = useLoaderData<typeof loader>();
  const { languages } = after.about;
  const context = { text, locale, names, languages };
  return (
    <>
      <PageHeading caption={inLanguage(title, locale)}>{text('callApproval.addendum.number', { number })}</PageHeading>
      <h2 className="govuk-heading-m">{text('callApproval.addendum.reason')}</h2>
      <SummaryList
        rows={languages.map((language) => ({
          label: text(`language.${language}`),
          value: <span lang={language}>{reason[language]}</span>,
        }))}
      />
      {changed.length === 0 && <p className="govuk-body">{text('calls.fault.nothingChanged')}</p>}
      {changed.map((section) => (
        <AddendumChanges key={section} section={section} before={before} after={after} context={context} />
      ))}
      {editable && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/office/calls/${callId}`}>
            {text('callEditor.back')}
          </a>
        </p>
      )}
    </>
  );
}
