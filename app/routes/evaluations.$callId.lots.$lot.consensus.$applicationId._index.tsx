import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getComparedApplication } from '#server/consensus/get-compared-application';
import { lotAbove } from '~/components/consensus/lot-above';
import { DiscussedTable } from '~/components/consensus/discussed-table';
import { DiscussionHindrances } from '~/components/consensus/discussion-hindrances';
import { SheetsTable } from '~/components/consensus/sheets-table';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { applicantLabel } from '~/domain/scoring/applicant';
import { inLanguage } from '~/domain/shared/localized';

export const handle: PageHandle = {
  title: 'consensus.application.title',
  breadcrumb: 'consensus.application.title',
  above: [
    ...lotAbove,
    {
      label: 'consensus.matrix.title',
      href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/matrix`,
    },
  ],
};

export const loader = permitted('evaluation.take-part', ({ actor, params }) =>
  getComparedApplication({
    actor,
    callId: params.callId ?? '',
    lot: params.lot ?? '',
    applicationId: params.applicationId ?? '',
  }),
);

export default function ComparedApplication() {
  const { locale, text } = usePortal();
  const page = useLoaderData<typeof loader>();
  const { call, lot, applicationId, evaluators, items } = page;
  const of = applicantLabel(page.applicant, text);
  const here = `/evaluations/${call.id}/lots/${lot.key}/consensus/${applicationId}`;
  return (
    <>
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>{of}</PageHeading>
      <p className="govuk-body">
        <a className="govuk-link" href={`/evaluations/${call.id}/applications/${applicationId}`}>
          {text('consensus.application.read')}
        </a>
      </p>
      <DiscussionHindrances {...page} callId={call.id} lot={lot.key} />
      <SheetsTable {...page} />
      {items.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('consensus.list.title')}</h2>
          <DiscussedTable
            caption={text('consensus.list.title')}
            rows={items.map((item) => ({ ...item, of, isHidden: false, href: `${here}/${item.criterion}` }))}
          />
        </>
      )}
      <h2 className="govuk-heading-m">{text('consensus.application.words')}</h2>
      {evaluators.map(({ name, strengths, weaknesses }) => (
        <section key={name}>
          <h3 className="govuk-heading-s">{name}</h3>
          <Said label={text('consensus.application.strengths')} words={strengths} />
          <Said label={text('consensus.application.weaknesses')} words={weaknesses} />
        </section>
      ))}
    </>
  );
}

function Said({ label, words }: { label: string; words: string }) {
  const { text } = usePortal();
  return (
    <p className="govuk-body">
      <strong>{label}:</strong> <span className="portal-lines">{words || text('table.none')}</span>
    </p>
  );
}
