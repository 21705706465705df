import type { VisitPage } from '#server/quality/get-quality';
import type { FormReply } from '~/forms/form-reply';
import { startOfPortalDay } from '~/domain/shared/portal-day';
import { formatDate } from '~/locales/formats';
import { ButtonGroup } from '../button-group';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { AnswerFields } from './answer-fields';
import { FindingFields } from './finding-fields';

interface VisitFormProps {
  page: VisitPage;
  newKey: string;
  reply: FormReply | undefined;
}

/** What a planned visit saw; or that it does not take place. */
export function VisitForm({ page: { visit, today }, newKey, reply: answered }: VisitFormProps) {
  const { text, locale } = usePortal();
  const reply = answered ?? { errors: {}, values: { doneOn: today } };
  const field = { errors: reply.errors, values: reply.values };
  const planned = formatDate(locale, startOfPortalDay(visit.plannedOn));
  return (
    <PortalForm>
      <p className="govuk-body">{text('quality.plannedFor', { day: planned, visitors: visit.visitors })}</p>
      <input type="hidden" name="version" value={String(reply.values.version ?? visit.version)} autoComplete="off" />
      <DateField {...field} name="doneOn" label={text('quality.doneOn')} />
      <h2 className="govuk-heading-m">{text('quality.standards')}</h2>
      <AnswerFields standards={visit.standards} reply={reply} />
      <TextareaField {...field} name="summary" label={text('quality.summary')} maxCharacters={2_000} />
      <h2 className="govuk-heading-m">{text('quality.findings')}</h2>
      <FindingFields standards={visit.standards} newKey={newKey} reply={reply} />
      <ButtonGroup>
        <SubmitButton name="go" value="save">
          {text('quality.visit.save')}
        </SubmitButton>
        <SubmitButton kind="secondary" name="go" value="more">
          {text('quality.finding.more')}
        </SubmitButton>
        <SubmitButton kind="warning" name="go" value="cancel">
          {text('quality.visit.cancel')}
        </SubmitButton>
      </ButtonGroup>
    </PortalForm>
  );
}
