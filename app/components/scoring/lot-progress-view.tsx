import type { LotProgress } from '#server/scoring/lot-progress';
import { applicantLabel } from '~/domain/scoring/applicant';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { InsetText } from '../inset-text';
import { PlainTable } from '../plain-table';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { PortalTime } from '../portal-time';
import { SubmitButton } from '../submit-button';

/** How far the scoring of a lot is, for whoever leads the committee there, and what they can do about it. */
export function LotProgressView({ progress }: { progress: LotProgress }) {
  const { text } = usePortal();
  const { members, applications, wanted, closed } = progress;
  const counts = [
    {
      label: text('scoring.column.sheets'),
      cell: ({ sheets }: { sheets: number }) => sheets,
      numeric: true,
    },
    {
      label: text('scoring.column.open'),
      cell: ({ open }: { open: number }) => open,
      numeric: true,
    },
  ];
  return (
    <>
      <p className="govuk-body portal-text">{text('scoring.progress.lead')}</p>
      {closed && (
        <InsetText>
          {text('scoring.progress.closed')} <PortalTime at={closed.at} />
          {closed.reason && (
            <p className="govuk-body portal-lines govuk-!-margin-bottom-0">
              {text('scoring.progress.closed.reason', { reason: closed.reason })}
            </p>
          )}
        </InsetText>
      )}
      <PlainTable
        caption={text('scoring.progress.members')}
        columns={[{ label: text('scoring.column.member'), cell: ({ name }) => name }, ...counts]}
        rows={members}
        keyOf={({ userId }) => userId}
      />
      <PlainTable
        caption={text('scoring.progress.applications')}
        columns={[
          { label: text('scoring.column.application'), cell: ({ applicant }) => applicantLabel(applicant, text) },
          ...counts,
        ]}
        rows={applications}
        keyOf={({ applicationId }) => applicationId}
      />
      <p className="govuk-body">{text('scoring.progress.wanted', { count: wanted })}</p>
      <Acts progress={progress} />
    </>
  );
}

function Acts({ progress: { callId, lot, stage, chairs, open, remindedAt } }: { progress: LotProgress }) {
  const { text } = usePortal();
  const here = `/evaluations/${callId}/lots/${lot.key}/scoring`;
  const isScored = stage === 'evaluation';
  const mayReopen = chairs && (isScored || stage === 'consensus');
  return (
    <>
      {remindedAt && (
        <p className="govuk-body portal-quiet">
          {text('scoring.progress.reminded')} <PortalTime at={remindedAt} />
        </p>
      )}
      <ButtonGroup>
        {open > 0 && (
          <PortalForm>
            <SubmitButton kind="secondary">{text('scoring.progress.remind')}</SubmitButton>
          </PortalForm>
        )}
        {chairs && isScored && <ButtonLink href={`${here}/closing`}>{text('scoring.progress.close')}</ButtonLink>}
        {mayReopen && (
          <a className="govuk-link" href={`${here}/reopening`}>
            {text('scoring.progress.reopen')}
          </a>
        )}
      </ButtonGroup>
    </>
  );
}
