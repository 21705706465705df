import { MOST_CHARACTERS } from '~/domain/verification/schema';
import type { FormReply } from '~/forms/form-reply';
import { ErrorSummary } from '../error-summary';
import { PageHeading } from '../page-heading';
import { PortalForm } from '../portal-form';
import { SubmitButton, type ButtonKind } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { TwoThirds } from '../two-thirds';

interface ReasonFormProps {
  title: string;
  /** The organisation's name. */
  caption: string;
  lead: string;
  label: string;
  submit: string;
  kind?: ButtonKind;
  /** Of the standing that the page shows. */
  version: number;
  reply: FormReply | null | undefined;
}

/** A page that asks for the reason of an act, and nothing else. */
export function ReasonForm({ title, caption, lead, label, submit, kind, version, reply }: ReasonFormProps) {
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <TwoThirds>
      <ErrorSummary errors={reply?.errors} />
      <PageHeading caption={caption}>{title}</PageHeading>
      <p className="govuk-body">{lead}</p>
      <PortalForm>
        <input type="hidden" name="version" value={version} />
        <TextareaField {...form} name="text" label={label} maxCharacters={MOST_CHARACTERS} />
        <SubmitButton kind={kind ?? 'primary'}>{submit}</SubmitButton>
      </PortalForm>
    </TwoThirds>
  );
}
