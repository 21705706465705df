import { useLoaderData } from '@remix-run/react';
import { permitted } from '#server/accounts/permitted';
import { getMatrix } from '#server/consensus/get-matrix';
import { lotAbove } from '~/components/consensus/lot-above';
import { MatrixRows } from '~/components/consensus/matrix-rows';
import { DataTableFilters } from '~/components/data-table-filters';
import { DataTableFoot } from '~/components/data-table-foot';
import { EmptyState } from '~/components/empty-state';
import type { PageHandle } from '~/components/page-handle';
import { PageHeading } from '~/components/page-heading';
import { usePortal } from '~/components/portal-context';
import { MATRIX_TABLE } from '~/domain/evaluation/matrix-table';
import { inLanguage } from '~/domain/shared/localized';
import { parseTableQuery } from '~/domain/shared/table-query';

export const handle: PageHandle = {
  title: 'consensus.matrix.title',
  breadcrumb: 'consensus.matrix.title',
  above: lotAbove,
};

export const loader = permitted('evaluation.take-part', ({ actor, params, request, locale }) =>
  getMatrix({
    actor,
    callId: params.callId ?? '',
    lot: params.lot ?? '',
    query: parseTableQuery(MATRIX_TABLE, new URL(request.url).searchParams),
    locale,
  }),
);

export default function Matrix() {
  const { locale, text } = usePortal();
  const { call, lot, evaluators, criteria, counts, total, query, rows, scale } = useLoaderData<typeof loader>();
  const here = `/evaluations/${call.id}/lots/${lot.key}`;
  const path = `${here}/matrix`;
  const caption = text('consensus.matrix.title');
  return (
    <>
      <PageHeading caption={`${call.reference}: ${inLanguage(lot.name, locale)}`}>{caption}</PageHeading>
      {counts.all === 0 ? (
        <EmptyState title={text('consensus.matrix.empty')} text={text('consensus.matrix.empty.text')} />
      ) : (
        <>
          <p className="govuk-body">{text('consensus.matrix.lead', { scale })}</p>
          <p className="govuk-body">
            {text('consensus.matrix.counts', { all: counts.all, discuss: counts.discuss })}{' '}
            <a className="govuk-link" href={`${here}/consensus`}>
              {text('consensus.list.link')}
            </a>
          </p>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1">{text('consensus.matrix.order')}</h2>
          <ol className="govuk-list govuk-list--number portal-inline-list">
            {evaluators.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
          <DataTableFilters caption={caption} definition={MATRIX_TABLE} query={query} path={path} />
          {total === 0 ? (
            <EmptyState title={text('table.noMatch.title')} text={text('table.noMatch.text')}>
              <a className="govuk-link" href={path}>
                {text('table.clear')}
              </a>
            </EmptyState>
          ) : (
            <MatrixRows caption={caption} criteria={criteria} rows={rows} path={`${here}/consensus`} />
          )}
          <DataTableFoot definition={MATRIX_TABLE} query={query} path={path} total={total} />
        </>
      )}
    </>
  );
}
