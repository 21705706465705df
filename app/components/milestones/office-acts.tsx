import type { MilestonePage } from '#server/milestones/get-milestone';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';

/** What a manager can do with a milestone at the moment. */
export function OfficeActs({ page: { agreement, milestone, may } }: { page: MilestonePage }) {
  const text = useText();
  const here = `/office/agreements/${agreement.id}/milestones/${milestone.key}`;
  const waitsForVisit = may.return && milestone.needsVisit && !milestone.visit;
  return (
    <>
      {waitsForVisit && <InsetText>{text('milestones.error.visit')}</InsetText>}
      {milestone.state === 'reported' && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/office/agreements/${agreement.id}/expenditure`}>
            {text('milestones.toExpenditure')}
          </a>
        </p>
      )}
      <ButtonGroup>
        {may.accept && <ButtonLink href={`${here}/acceptance`}>{text('milestones.accept.title')}</ButtonLink>}
        {may.advance && <ButtonLink href={`${here}/advance`}>{text('milestones.advance.title')}</ButtonLink>}
        {may.return && (
          <ButtonLink kind="secondary" href={`${here}/return`}>
            {text('milestones.return.title')}
          </ButtonLink>
        )}
        {may.visit && (
          <ButtonLink kind="secondary" href={`${here}/visit`}>
            {text('milestones.visit.title')}
          </ButtonLink>
        )}
        {may.withdraw && (
          <ButtonLink kind="secondary" href={`${here}/withdrawal`}>
            {text('milestones.withdraw.title')}
          </ButtonLink>
        )}
      </ButtonGroup>
    </>
  );
}
