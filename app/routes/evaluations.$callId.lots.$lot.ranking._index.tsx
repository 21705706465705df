import type { SerializeFrom } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getRanking } from '#server/ranking/get-ranking';
import { ButtonLink } from '~/components/button-link';
import { EmptyState } from '~/components/empty-state';
import { InsetText } from '~/components/inset-text';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { RankingCheck } from '~/components/ranking/ranking-check';
import { RankingList } from '~/components/ranking/ranking-list';
import { resultAbove } from '~/components/ranking/result-above';
import { SummaryList } from '~/components/summary-list';
import { SCORE_METHOD_LABELS } from '~/domain/ranking/labels';
import { inLanguage } from '~/domain/shared/localized';
import { formatDateTime, formatMoney } from '~/locales/formats';

type Page = SerializeFrom<typeof loader>;

export const handle: PageHandle<Page> = {
  title: ({ data, text }) => `${data.call.reference}: ${text('ranking.title')}`,
  breadcrumb: 'ranking.title',
  above: resultAbove,
};

export const loader = permitted('evaluation.read-result', ({ actor, params }) =>
  getRanking({ actor, callId: params.callId ?? '', lot: params.lot ?? '' }),
);

export default function RankingPage() {
  const { text, locale } = usePortal();
  const { call, lot, ranking, mayMake, unsettled, mayAnalyse, labels } = useLoaderData<typeof loader>();
  const path = `/evaluations/${call.id}/lots/${lot.key}`;
  const heading = (
    <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>{text('ranking.title')}</PageHeading>
  );
  if (!ranking) {
    return (
      <>
        {heading}
        <EmptyState title={text('ranking.notYet')} text={text('ranking.notYet.text')}>
          {unsettled > 0 && (
            <p className="govuk-body">
              {text('ranking.error.unsettled', { count: unsettled })}{' '}
              <a className="govuk-link" href={`${path}/consensus`}>
                {text('ranking.unsettled.link')}
              </a>
            </p>
          )}
          {mayMake && unsettled === 0 && (
            <ButtonLink href={`${path}/ranking/making`}>{text('ranking.make')}</ButtonLink>
          )}
        </EmptyState>
      </>
    );
  }
  const { made, method, ceiling, awards, allocated, left, positions } = ranking;
  const passed = positions.filter(({ place }) => place !== null);
  const list = { labels, path: `${path}/ranking` };
  const outcome = (wanted: string) => positions.filter((position) => position.outcome === wanted);
  return (
    <>
      {heading}
      <p className="govuk-body">{text('ranking.lead')}</p>
      <SummaryList
        rows={[
          {
            label: text('ranking.made'),
            value: text('ranking.made.by', { name: made.name, at: formatDateTime(locale, made.at) }),
          },
          { label: text('ranking.method'), value: text(SCORE_METHOD_LABELS[method]) },
          { label: text('ranking.ceiling'), value: formatMoney(locale, ceiling) },
          { label: text('ranking.awards'), value: awards },
          { label: text('ranking.allocated'), value: formatMoney(locale, allocated) },
          { label: text('ranking.left'), value: formatMoney(locale, left) },
        ]}
      />
      {passed.length === 0 && <InsetText>{text('ranking.nobody')}</InsetText>}
      <RankingList caption={text('ranking.list')} positions={passed} {...list} />
      {passed.length > 0 && <p className="govuk-body">{text('ranking.rule')}</p>}
      <RankingList caption={text('ranking.below')} positions={outcome('below-minimum')} {...list} />
      <RankingList caption={text('ranking.ineligible')} positions={outcome('ineligible')} {...list} />
      <ul className="govuk-list">
        {mayAnalyse && (
          <li>
            <a className="govuk-link" href={`${path}/analytics`}>
              {text('analytics.title')}
            </a>
          </li>
        )}
        {(
          [
            ['ranking.csv', 'ranking.download.csv'],
            ['ranking.xlsx', 'ranking.download.xlsx'],
            ['ranking-points.csv', 'ranking.download.pointsCsv'],
            ['ranking-points.xlsx', 'ranking.download.pointsXlsx'],
          ] as const
        ).map(([file, label]) => (
          <li key={file}>
            <a className="govuk-link" href={`${path}/${file}`}>
              {text(label)}
            </a>
          </li>
        ))}
      </ul>
      <RankingCheck ranking={ranking} reference={call.reference} lot={lot.key} />
    </>
  );
}
