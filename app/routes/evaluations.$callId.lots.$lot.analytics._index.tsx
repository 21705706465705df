import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { permitted } from '#server/accounts/permitted';
import { getAnalytics } from '#server/analytics/get-analytics';
import { AgreementTable } from '~/components/analytics/agreement-table';
import { DistributionTables } from '~/components/analytics/distribution-tables';
import { SensitivityTables } from '~/components/analytics/sensitivity-tables';
import { SeverityTable } from '~/components/analytics/severity-table';
import { EmptyState } from '~/components/empty-state';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { resultAbove } from '~/components/ranking/result-above';
import { useRankingWords } from '~/components/ranking/use-ranking-words';
import { inLanguage } from '~/domain/shared/localized';

type Page = SerializeFrom<typeof loader>;

export const handle: PageHandle<Page> = {
  title: ({ data, text }) => `${data.call.reference}: ${text('analytics.title')}`,
  breadcrumb: 'analytics.title',
  above: [
    ...resultAbove,
    { label: 'ranking.title', href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/ranking` },
  ],
};

export const loader = permitted('evaluation.read-result', ({ actor, params }) =>
  getAnalytics({ actor, callId: params.callId ?? '', lot: params.lot ?? '' }),
);

export default function AnalyticsPage() {
  const { text, locale } = usePortal();
  const { call, lot, labels, analytics, evaluators, allCriteria, scale } = useLoaderData<typeof loader>();
  const { nameOf } = useRankingWords(labels);
  const criterion = (key: string) => {
    const name = allCriteria.find((one) => one.key === key)?.name;
    return name ? inLanguage(name, locale) : key;
  };
  const isEmpty = analytics.severities.length === 0;
  return (
    <>
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>
        {text('analytics.title')}
      </PageHeading>
      {isEmpty ? (
        <EmptyState title={text('analytics.empty')} text={text('analytics.empty.text')} />
      ) : (
        <>
          <InsetText>{text('analytics.lead')}</InsetText>
          <Part id="severity" title={text('analytics.severity')} lead={text('analytics.severity.lead')}>
            <SeverityTable severities={analytics.severities} evaluators={evaluators} />
          </Part>
          <Part id="agreement" title={text('analytics.agreement')} lead={text('analytics.agreement.lead')}>
            <AgreementTable agreements={analytics.agreements} nameOf={criterion} />
            <p className="govuk-body-s portal-digest">{text('analytics.agreement.seed', { seed: analytics.seed })}</p>
          </Part>
          <Part id="sensitivity" title={text('analytics.sensitivity')} lead={text('analytics.sensitivity.lead')}>
            <SensitivityTables
              outcomes={analytics.sensitivity}
              nameOfCriterion={criterion}
              nameOfApplication={nameOf}
              evaluators={evaluators}
            />
          </Part>
          <Part id="distribution" title={text('analytics.distribution')} lead={text('analytics.distribution.lead')}>
            <DistributionTables analytics={analytics} scale={scale} nameOf={criterion} />
          </Part>
          <p className="govuk-body">
            <a className="govuk-link" href={`/evaluations/${call.id}/lots/${lot.key}/analytics.csv`}>
              {text('analytics.csv')}
            </a>
          </p>
        </>
      )}
    </>
  );
}

function Part({ id, title, lead, children }: { id: string; title: string; lead: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      <p className="govuk-body">{lead}</p>
      {children}
    </section>
  );
}
