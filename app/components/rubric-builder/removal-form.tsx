import { Details } from '../details';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';

interface RemovalFormProps {
  revision: number;
  summary: string;
  explanation: string;
}

/** Removes what the page is about, after it was said what follows from that. */
export function RemovalForm({ revision, summary, explanation }: RemovalFormProps) {
  return (
    <Details summary={summary}>
      <p className="govuk-body">{explanation}</p>
      <PortalForm>
        <input type="hidden" name="revision" value={revision} autoComplete="off" />
        <SubmitButton kind="warning" name="do" value="remove">
          {summary}
        </SubmitButton>
      </PortalForm>
    </Details>
  );
}
