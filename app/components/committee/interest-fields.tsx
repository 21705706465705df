import type { ApplicantToDeclare } from '#server/committee/get-interests';
import { answerField, detailField, ORGANISATIONS_FIELD } from '~/forms/committee/interests';
import type { FormReply } from '~/forms/form-reply';
import { Details } from '../details';
import { InsetText } from '../inset-text';
import { useText } from '../portal-context';
import { RadiosField } from '../radios-field';
import { TextareaField } from '../textarea-field';
import { DetectedConflicts } from './detected-conflicts';

interface InterestFieldsProps {
  applicant: ApplicantToDeclare;
  form: { [Part in keyof FormReply]: FormReply[Part] | undefined };
}

/** Asks a member about one organisation: who acts for it, what the portal has found, and whether there is a conflict. */
export function InterestFields({ applicant: { organisationId, name, people, detected }, form }: InterestFieldsProps) {
  const text = useText();
  return (
    <section aria-labelledby={`about-${organisationId}`}>
      <h2 className="govuk-heading-m" id={`about-${organisationId}`}>
        {name}
      </h2>
      <input type="hidden" name={`${ORGANISATIONS_FIELD}[]`} value={organisationId} autoComplete="off" />
      {people.length > 0 && (
        <Details summary={text('committee.interests.people', { count: people.length })}>{people.join(', ')}</Details>
      )}
      {detected.length > 0 && (
        <InsetText>
          <p className="govuk-body">{text('committee.interests.detected')}</p>
          <DetectedConflicts detected={detected} />
          <p className="govuk-body">
            {text(
              detected.some(({ kind }) => kind === 'membership')
                ? 'committee.interests.detected.always'
                : 'committee.interests.detected.unlessLifted',
            )}
          </p>
        </InsetText>
      )}
      <RadiosField
        {...form}
        name={answerField(organisationId)}
        label={text('committee.interests.answer', { name })}
        choices={[
          { value: 'none', label: text('committee.interests.none') },
          { value: 'conflict', label: text('committee.interests.conflict') },
        ]}
      />
      <TextareaField
        {...form}
        name={detailField(organisationId)}
        label={text('committee.interests.detail', { name })}
        hint={text('committee.interests.detail.hint')}
        rows={2}
      />
    </section>
  );
}
