import { ANSWER_LABELS } from '~/domain/quality/labels';
import { STANDARD_ANSWERS, type QualityStandard } from '~/domain/quality/quality';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { TextareaField } from '../textarea-field';

/** An answer and a note to every standard. */
export function AnswerFields({ standards, reply }: { standards: readonly QualityStandard[]; reply: FormReply }) {
  const { text, locale } = usePortal();
  const field = { errors: reply.errors, values: reply.values };
  return standards.map(({ key, text: said }) => (
    <fieldset key={key} className="govuk-fieldset portal-item">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{inLanguage(said, locale)}</legend>
      <RadiosField
        {...field}
        inline
        name={`answers.${key}.answer`}
        label={text('quality.answer')}
        choices={STANDARD_ANSWERS.map((value) => ({ value, label: text(ANSWER_LABELS[value].label) }))}
      />
      <TextareaField {...field} rows={2} name={`answers.${key}.note`} label={text('quality.note')} />
    </fieldset>
  ));
}
