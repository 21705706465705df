import type { AgreementContent } from '~/domain/agreements/content';
import { inLanguage } from '~/domain/shared/localized';
import { contentFields } from '~/forms/amendments';
import type { FormReply } from '~/forms/form-reply';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';

interface ContentFormProps {
  content: AgreementContent;
  version: number;
  reply: FormReply | undefined;
}

/** The end, the amount, the milestones' dates and amounts and the budget lines of an agreement as they are to be. */
export function ContentForm({ content, version, reply }: ContentFormProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values ?? contentFields(content) };
  const seen = reply?.values.version;
  const amount = { ...field, inputMode: 'decimal', width: 10, suffix: content.amount.currency } as const;
  return (
    <PortalForm>
      <input type="hidden" name="version" value={typeof seen === 'string' ? seen : version} autoComplete="off" />
      <DateField {...field} name="endsOn" label={text('amendments.field.endsOn')} />
      <TextField {...amount} name="amount" label={text('amendments.field.whole')} hint={text('amendments.sum')} />
      <h2 className="govuk-heading-m">{text('agreements.page.milestones')}</h2>
      {content.milestones.map(({ key, title }) => (
        <fieldset key={key} className="govuk-fieldset portal-item">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{inLanguage(title, locale)}</legend>
          <DateField {...field} name={`due.${key}`} label={text('amendments.field.dueOn')} />
          <TextField {...amount} name={`share.${key}`} label={text('amendments.field.amount')} />
        </fieldset>
      ))}
      <h2 className="govuk-heading-m">{text('amendments.budget')}</h2>
      {content.budget.map(({ key, categoryLabel, description }) => (
        <TextField
          key={key}
          {...amount}
          name={`line.${key}`}
          label={[inLanguage(categoryLabel, locale), description].filter(Boolean).join(': ')}
        />
      ))}
      <SubmitButton>{text('amendments.save')}</SubmitButton>
    </PortalForm>
  );
}
