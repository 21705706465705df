import type { Section } from '~/domain/calls/schema';
import type { FormReply } from '~/forms/form-reply';
import { PortalForm } from '../portal-form';
import { useText } from '../portal-context';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';

/** The form to which the comment boxes at the sections belong. */
export const RETURN_FORM = 'return';

interface CommentBoxProps {
  section: Section;
  reply?: FormReply | null | undefined;
}

/** The comment of an approver at one section; it is sent with the form that returns the version. */
export function CommentBox({ section, reply }: CommentBoxProps) {
  const text = useText();
  return (
    <TextareaField
      errors={reply?.errors}
      values={reply?.values}
      name={`comments.${section}`}
      label={text('callApproval.return.comment', { section: text(`calls.section.${section}`) })}
      rows={3}
      form={RETURN_FORM}
    />
  );
}

interface ReturnFormProps {
  callId: string;
  number: number;
  version: number;
  reply?: FormReply | null | undefined;
  /** Sections whose comment boxes stand inside of the form. */
  sections?: readonly Section[];
}

/** Gives a version back with comments. */
export function ReturnForm({ callId, number, version, reply, sections = [] }: ReturnFormProps) {
  const text = useText();
  return (
    <PortalForm id={RETURN_FORM} action={`/office/calls/${callId}/return`}>
      <input type="hidden" name="number" value={number} autoComplete="off" />
      <input type="hidden" name="version" value={version} autoComplete="off" />
      {sections.map((section) => (
        <CommentBox key={section} section={section} reply={reply} />
      ))}
      <TextareaField
        errors={reply?.errors}
        values={reply?.values}
        name="general"
        label={text('callApproval.return.general')}
        hint={text('callApproval.return.hint')}
        rows={4}
      />
      <SubmitButton kind="secondary">{text('callApproval.return.submit')}</SubmitButton>
    </PortalForm>
  );
}
