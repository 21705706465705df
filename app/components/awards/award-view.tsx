import type { AwardPage } from '#server/awards/get-award';
import { inLanguage } from '~/domain/shared/localized';
import { ButtonGroup } from '../button-group';
import { ButtonLink } from '../button-link';
import { InsetText } from '../inset-text';
import { LocalizedText } from '../localized-text';
import { PageHeading } from '../page-heading';
import { usePortal } from '../portal-context';
import { TwoThirds } from '../two-thirds';
import { AwardFacts } from './award-facts';

/** An award for the organisation that it is offered to. */
export function AwardView({ award }: { award: AwardPage }) {
  const { text, locale } = usePortal();
  const { id, place, state, isSuspended, revision, comment, may, maySign, conditions } = award;
  const here = `/awards/${id}`;
  return (
    <TwoThirds>
      <PageHeading caption={`${place.reference}: ${inLanguage(place.title, locale)}`}>{text('awards.one')}</PageHeading>
      {state === 'offered' && isSuspended && <InsetText>{text('awards.suspended')}</InsetText>}
      {state === 'offered' && !maySign && <InsetText>{text('awards.signatoryOnly')}</InsetText>}
      {state === 'lapsed' && <InsetText>{text('awards.lapsed')}</InsetText>}
      {state === 'accepted' && <InsetText>{text('awards.accepted')}</InsetText>}
      <AwardFacts award={award} />
      {conditions.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{text('awards.conditions')}</h2>
          <ul className="govuk-list govuk-list--bullet portal-text">
            {conditions.map((condition, at) => (
              <li key={at}>
                <LocalizedText value={condition} />
              </li>
            ))}
          </ul>
        </>
      )}
      {revision !== null && state === 'offered' && (
        <>
          <h2 className="govuk-heading-m">{text('awards.budget')}</h2>
          <p className="govuk-body portal-text">{text(`awards.budget.${revision}.text`)}</p>
          {comment && <InsetText>{comment}</InsetText>}
        </>
      )}
      <ButtonGroup>
        {may.accept && <ButtonLink href={`${here}/acceptance`}>{text('awards.accept')}</ButtonLink>}
        {revision !== null && (
          <ButtonLink href={`${here}/budget`} kind={may.revise ? 'primary' : 'secondary'}>
            {text(may.revise ? 'awards.revise' : 'awards.budget.see')}
          </ButtonLink>
        )}
        {may.decline && (
          <ButtonLink href={`${here}/refusal`} kind="secondary">
            {text('awards.decline')}
          </ButtonLink>
        )}
      </ButtonGroup>
    </TwoThirds>
  );
}
