import type { getQuality } from '#server/quality/get-quality';
import { VISIT_STATE_LABELS } from '~/domain/quality/labels';
import { servicePath, type ServiceSide } from '~/domain/services/places';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { EmptyState } from '../empty-state';
import { Pagination } from '../pagination';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { ServiceFrame } from '../services/service-frame';
import { StatusTag } from '../status-tag';
import { FindingsTable } from './findings-table';

type Page = Awaited<ReturnType<typeof getQuality>>;

/** Findings that are not closed, visits and self-assessments of a service. */
export function QualityView({ side, page }: { side: ServiceSide; page: Page }) {
  const { text, locale } = usePortal();
  const { service, findings, visits, today, may } = page;
  const home = `${servicePath(side, service.id)}/quality`;
  const day = (on: string) => formatDate(locale, startOfPortalDay(on));
  return (
    <ServiceFrame side={side} service={service} heading={text('service.page.quality')}>
      {may.manage && (
        <ButtonGroup>
          <ButtonLink href={`${home}/new`}>{text('quality.plan')}</ButtonLink>
          <a className="govuk-link" href={`${home}/checklist`}>
            {text('quality.checklist')}
          </a>
        </ButtonGroup>
      )}
      {may.assess && <ButtonLink href={`${home}/new`}>{text('quality.assess')}</ButtonLink>}
      {findings.length > 0 && <FindingsTable home={home} findings={findings} today={today} />}
      {visits.length === 0 ? (
        <EmptyState title={text('quality.none')} text={text(`quality.none.${side}`)} />
      ) : (
        <PlainTable
          caption={text('quality.visits')}
          rows={visits}
          keyOf={({ id }) => id}
          columns={[
            {
              label: text('quality.visit'),
              cell: ({ id, number, kind, state, plannedOn, doneOn }) => {
                const name = `${text(`quality.kind.${kind}`)}, ${day(doneOn ?? plannedOn)}`;
                return side === 'provider' && state !== 'done' ? (
                  name
                ) : (
                  <a className="govuk-link" href={`${home}/${id}`}>
                    {number ? `${number}: ${name}` : name}
                  </a>
                );
              },
            },
            { label: text('quality.visitors'), cell: ({ visitors }) => visitors },
            {
              label: text('quality.result'),
              cell: ({ state, met, seen }) => (state === 'done' ? text('quality.result.met', { met, seen }) : ''),
            },
            {
              label: text('quality.state'),
              cell: ({ state }) => <StatusTag status={state} labels={VISIT_STATE_LABELS} />,
            },
          ]}
        />
      )}
      <Pagination page={page.page} pages={page.pages} hrefOf={(number) => `${home}?page=${number}`} />
    </ServiceFrame>
  );
}
