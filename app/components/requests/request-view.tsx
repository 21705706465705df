import type { RequestPage } from '#server/requests/get-request';
import { placeName } from '~/domain/calls/place-name';
import { REQUEST_STATE_LABELS } from '~/domain/requests/labels';
import { servicePath, type ServiceSide } from '~/domain/services/places';
import { inLanguage } from '~/domain/shared/localized';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { HistoryPanel } from '../history-panel';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { ServiceFrame } from '../services/service-frame';
import { StatusTag } from '../status-tag';
import { SummaryList, type SummaryRow } from '../summary-list';
import { Tag } from '../tag';

/** A case: what is known of it, what can be done next, and what was done. */
export function RequestView({ side, page }: { side: ServiceSide; page: RequestPage }) {
  const { text } = usePortal();
  const { service, request, criteria, acts, mayCorrect, history } = page;
  const home = `${servicePath(side, service.id)}/requests/${request.id}`;
  const [first, ...others] = acts;
  return (
    <ServiceFrame side={side} service={service} heading={request.caseCode ?? ''}>
      <p className="govuk-body">
        <StatusTag status={request.state} labels={REQUEST_STATE_LABELS} />
      </p>
      {first && (
        <ButtonGroup>
          <ButtonLink href={`${home}/${first}`}>{text(`cases.act.${first}`)}</ButtonLink>
          {others.map((act) => (
            <a key={act} className="govuk-link" href={`${home}/${act}`}>
              {text(`cases.act.${act}`)}
            </a>
          ))}
          {mayCorrect && (
            <a className="govuk-link" href={`${home}/correction`}>
              {text('register.correct')}
            </a>
          )}
        </ButtonGroup>
      )}
      <RequestFacts page={page} />
      {criteria.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('register.met')}</h2>
          <ul className="govuk-list">
            {criteria.map(({ key, text: said, isMet }) => (
              <li key={key}>
                <Tag colour={isMet ? 'green' : 'grey'}>{text(isMet ? 'cases.met' : 'cases.notMet')}</Tag>{' '}
                <LocalizedText value={said} />
              </li>
            ))}
          </ul>
        </>
      )}
      {side === 'provider' && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${home}/export.json`}>
            {text('cases.export')}
          </a>
        </p>
      )}
      <HistoryPanel events={history} />
    </ServiceFrame>
  );
}

function RequestFacts({ page: { request, place } }: { page: RequestPage }) {
  const { text, locale } = usePortal();
  const day = (on: string) => formatDate(locale, startOfPortalDay(on));
  const dated = (label: SummaryRow['label'], on: string | null | undefined, more = ''): SummaryRow[] =>
    on ? [{ label, value: more === '' ? day(on) : `${day(on)}: ${more}` }] : [];
  const { decision, ended, reviews } = request;
  const decided = decision && `${text(`cases.decision.${decision.what}`)}${decision.reason && `. ${decision.reason}`}`;
  const rows: SummaryRow[] = [
    { label: text('register.receivedOn'), value: day(request.receivedOn) },
    { label: text('register.source'), value: text(`request.source.${request.source}`) },
    { label: text('register.place'), value: place ? inLanguage(placeName(place), locale) : request.place },
    { label: text('register.age'), value: text(`request.age.${request.ageGroup}`) },
    { label: text('register.sex'), value: text(`request.sex.${request.sex}`) },
    { label: text('register.disability'), value: text(`request.disability.${request.disability}`) },
    ...(request.note
      ? [{ label: text('register.note'), value: <span className="portal-lines">{request.note}</span> }]
      : []),
    ...(request.isReferred ? [{ label: text('cases.referral'), value: text('cases.referral.yes') }] : []),
    ...dated(text('cases.assessedOn'), request.assessedOn),
    ...dated(text('cases.decision'), decision?.on, decided ?? ''),
    ...dated(text('register.waitingSince'), request.state === 'waiting' ? request.waitingSince : null),
    ...dated(text('register.startedOn'), request.startedOn),
    ...reviews.flatMap(({ on, text: said }, at) => dated(text('cases.review', { number: at + 1 }), on, said)),
    ...dated(
      text('cases.endedOn'),
      ended?.on,
      ended ? `${text(`request.outcome.${ended.outcome}`)}${ended.text && `. ${ended.text}`}` : '',
    ),
    ...dated(text('cases.deleteFrom'), request.deleteFrom),
  ];
  return <SummaryList rows={rows} />;
}
