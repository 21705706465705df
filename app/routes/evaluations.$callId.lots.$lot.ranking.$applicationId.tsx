import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getPosition } from '#server/ranking/get-ranking';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { PlainTable } from '~/components/plain-table';
import { usePortal } from '~/components/portal-context';
import { PointsTable } from '~/components/ranking/points-table';
import { resultAbove } from '~/components/ranking/result-above';
import { useRankingWords } from '~/components/ranking/use-ranking-words';
import { StatusTag } from '~/components/status-tag';
import { RANKED_OUTCOME_LABELS } from '~/domain/ranking/labels';
import { emptyLocalized, inLanguage } from '~/domain/shared/localized';
import { formatPoints } from '~/locales/sentence';

type Page = SerializeFrom<typeof loader>;

export const handle: PageHandle<Page> = {
  title: 'ranking.position.title',
  breadcrumb: 'ranking.position.title',
  above: [
    ...resultAbove,
    { label: 'ranking.title', href: ({ params }) => `/evaluations/${params.callId}/lots/${params.lot}/ranking` },
  ],
};

export const loader = permitted('evaluation.read-result', ({ actor, params }) => {
  const { callId = '', lot = '', applicationId = '' } = params;
  return getPosition({ actor, callId, lot, applicationId });
});

export default function PositionPage() {
  const { text, locale } = usePortal();
  const { call, lot, applicationId, receipt, position, why, criteria, groups, scale, labels } =
    useLoaderData<typeof loader>();
  const { nameOf, say } = useRankingWords(labels);
  const { total } = position;
  const nameOfGroup = (key: string) => groups.find((group) => group.key === key)?.name ?? emptyLocalized();
  return (
    <>
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>
        {nameOf(applicationId)}
        {receipt && `, ${receipt}`}
      </PageHeading>
      <p className="govuk-body">
        <StatusTag status={position.outcome} labels={RANKED_OUTCOME_LABELS} />
      </p>
      <h2 className="govuk-heading-m">{text('ranking.position.title')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {why.map((sentence, at) => (
          <li key={`${sentence.key} ${at}`}>{say(sentence)}</li>
        ))}
      </ul>
      {total !== null && (
        <>
          <PointsTable position={position} criteria={criteria} />
          <p className="govuk-body">
            {text('ranking.position.arithmetic', { scale })} {text('ranking.column.total')}:{' '}
            {text('ranking.position.exactly', { fraction: total })}.
          </p>
        </>
      )}
      {position.groups.length > 0 && (
        <PlainTable
          caption={text('ranking.position.groups')}
          columns={[
            { label: text('ranking.position.groups'), cell: ({ key }) => inLanguage(nameOfGroup(key), locale) },
            { label: text('ranking.column.weight'), numeric: true, cell: (one) => formatPoints(locale, one.weight) },
            { label: text('ranking.column.points'), numeric: true, cell: (one) => formatPoints(locale, one.points) },
            {
              label: text('ranking.position.share'),
              numeric: true,
              cell: ({ share }) => (share === null ? '–' : `${formatPoints(locale, share)} %`),
            },
          ]}
          rows={position.groups}
          keyOf={({ key }) => key}
        />
      )}
    </>
  );
}
