import type { SerializeFrom } from '@remix-run/node';
import type { AmendmentPage, Side } from '#server/amendments/get-amendments';
import { AMENDMENT_LABELS } from '~/domain/agreements/amendment-labels';
import { agreementPath } from '~/domain/agreements/places';
import { formatDateTime } from '~/locales/formats';
import { usePortal } from '../portal-context';
import { StatusTag } from '../status-tag';
import { SummaryList } from '../summary-list';

/** Where an amendment stands, and who did what. */
export function AmendmentFacts({ page, side }: { page: SerializeFrom<AmendmentPage>; side: Side }) {
  const { text, locale } = usePortal();
  const { agreement, amendment } = page;
  const { id, reference, hasDocument, state, requestedBy, reason, created, submitted, approved, answered, returned } =
    amendment;
  const act = (said: { name?: string; at?: Date | string } | null) =>
    said?.name && said.at ? [`${said.name}, ${formatDateTime(locale, new Date(said.at))}`] : [];
  const paper = hasDocument ? (
    <a className="govuk-link" href={`${agreementPath(side, agreement.id)}/amendments/${id}.pdf`}>
      {text('amendmentLetters.document.open')}
    </a>
  ) : (
    text('amendmentLetters.document.soon')
  );
  const rows = [
    { label: text('amendments.state'), value: <StatusTag status={state} labels={AMENDMENT_LABELS} /> },
    { label: text('amendments.side'), value: text(`amendments.side.${requestedBy}`) },
    { label: text('amendments.reason'), value: reason },
    ...act(created).map((value) => ({ label: text('amendments.begun'), value })),
    ...act(submitted).map((value) => ({ label: text('amendments.submitted'), value })),
    ...(returned ? [{ label: text('amendments.comment'), value: returned.comment }] : []),
    ...act(approved).map((value) => ({ label: text('amendments.approved'), value })),
    ...act(answered).map((value) => ({ label: text('amendments.answered'), value })),
    ...(reference
      ? [
          { label: text('amendmentLetters.reference'), value: reference },
          { label: text('amendmentLetters.document'), value: paper },
        ]
      : []),
    ...(answered?.reason ? [{ label: text('amendments.answer.reason'), value: answered.reason }] : []),
  ];
  return <SummaryList rows={rows} />;
}
