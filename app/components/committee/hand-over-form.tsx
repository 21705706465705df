import type { HandOverPage } from '#server/committee/name-acting-chair';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { EmptyState } from '../empty-state';
import { ErrorSummary } from '../error-summary';
import { PageHeading } from '../page-heading';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { SubmitButton } from '../submit-button';
import { TwoThirds } from '../two-thirds';

interface HandOverFormProps {
  page: HandOverPage;
  reply: FormReply | undefined;
}

/** Names who chairs a lot in place of a chair with a conflict there. */
export function HandOverForm({ page: { reference, title, lot, members }, reply }: HandOverFormProps) {
  const { text, locale } = usePortal();
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={`${reference}: ${inLanguage(title, locale)}`}>{text('committee.chair.title')}</PageHeading>
      <p className="govuk-body">{text('committee.chair.lead', { lot: inLanguage(lot, locale) })}</p>
      {members.length === 0 ? (
        <EmptyState title={text('committee.chair.nobody')} text={text('committee.chair.nobody.text')} />
      ) : (
        <PortalForm>
          <RadiosField
            errors={reply?.errors}
            values={reply?.values}
            name="userId"
            label={text('committee.chair.who')}
            choices={members.map(({ userId, name, institution }) => ({
              value: userId,
              label: name,
              hint: inLanguage(institution, locale),
            }))}
          />
          <SubmitButton>{text('committee.chair.submit')}</SubmitButton>
        </PortalForm>
      )}
    </TwoThirds>
  );
}
