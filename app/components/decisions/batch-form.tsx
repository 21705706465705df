import type { SerializeFrom } from '@remix-run/node';
import type { listDecisions } from '#server/decisions/list-decisions';
import { inLanguage } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { formatMoney } from '~/locales/formats';
import { CheckboxField } from '../checkbox-field';
import { CheckboxesField } from '../checkboxes-field';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { SubmitButton } from '../submit-button';

type Lot = SerializeFrom<Awaited<ReturnType<typeof listDecisions>>>['lots'][number];

/** Approves the recommendations on several lots as they are; whatever is not simply approved has a page of its own. */
export function BatchForm({ lots, reply }: { lots: readonly Lot[]; reply: FormReply | null | undefined }) {
  const { text, locale } = usePortal();
  const form = { errors: reply?.errors, values: reply?.values };
  const choices = lots.map(({ lot, name, reportSha256, short }) => ({
    value: `${lot}:${reportSha256}`,
    label: inLanguage(name, locale) || lot,
    hint: text('decisions.batch.lot', {
      recommended: short.recommended,
      amount: short.asked.map((money) => formatMoney(locale, money)).join(', ') || '–',
    }),
  }));
  return (
    <section aria-labelledby="batch">
      <h2 className="govuk-heading-m" id="batch">
        {text('decisions.batch')}
      </h2>
      <p className="govuk-body">{text('decisions.batch.text')}</p>
      <PortalForm>
        <CheckboxesField {...form} name="lots" label={text('decisions.batch.lots')} choices={choices} />
        <CheckboxField {...form} name="confirmed" label={text('decisions.batch.confirm')} />
        <SubmitButton>{text('decisions.batch.submit')}</SubmitButton>
      </PortalForm>
    </section>
  );
}
