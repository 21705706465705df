import type { MilestonePage } from '#server/milestones/get-milestone';
import { EXPENDITURE_ITEM } from '~/domain/milestones/report-form';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { InsetText } from '../inset-text';
import { LocalizedText } from '../localized-text';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextareaField } from '../textarea-field';
import { versionOf } from './version-of';

/** Asks what is to be mended, in all and item by item. */
export function ReturningForm({ page, reply }: { page: MilestonePage; reply: FormReply | undefined }) {
  const { text, locale } = usePortal();
  const { read, reports } = page;
  const [latest] = reports;
  if (!reply && !page.may.return) return <InsetText>{text('milestones.error.notReported')}</InsetText>;
  const shared = { rows: 2, values: reply?.values, errors: reply?.errors };
  return (
    <PortalForm>
      <input type="hidden" name="version" value={versionOf(reply) ?? latest?.version ?? 1} autoComplete="off" />
      <TextareaField
        {...shared}
        name="reason"
        rows={5}
        label={text('milestones.return.reason')}
        hint={text('milestones.return.reason.hint')}
      />
      <h2 className="govuk-heading-m">{text('milestones.return.items')}</h2>
      <p className="govuk-body">{text('milestones.return.items.lead')}</p>
      {read?.definition.sections.map((section) => (
        <fieldset className="govuk-fieldset" key={section.key}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            <LocalizedText value={section.title} />
          </legend>
          {section.questions.map(({ key, label }) => (
            <TextareaField {...shared} key={key} name={`comments.${key}`} label={inLanguage(label, locale)} />
          ))}
        </fieldset>
      ))}
      <TextareaField {...shared} name={`comments.${EXPENDITURE_ITEM}`} label={text('agreements.page.expenditure')} />
      <SubmitButton kind="warning">{text('milestones.return.submit')}</SubmitButton>
    </PortalForm>
  );
}
