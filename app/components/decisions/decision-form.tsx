import type { SerializeFrom } from '@remix-run/node';
import type { getDecision } from '#server/decisions/get-decision';
import { decimalOf } from '~/domain/shared/money';
import type { FormReply } from '~/forms/form-reply';
import { formatMoney } from '~/locales/formats';
import { CheckboxField } from '../checkbox-field';
import { Details } from '../details';
import { valueOf } from '../field-frame';
import { LocalizedField } from '../localized-field';
import { PortalForm } from '../portal-form';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { useRankingWords } from '../ranking/use-ranking-words';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';
import { TextareaField } from '../textarea-field';

type Page = SerializeFrom<Awaited<ReturnType<typeof getDecision>>>;

interface DecisionFormProps {
  page: Page;
  reply: FormReply | null | undefined;
}

/** Approve, return or end: with reasons, and with the amount and conditions of each award. */
export function DecisionForm({ page, reply }: DecisionFormProps) {
  const { text } = usePortal();
  const form = { errors: reply?.errors, values: reply?.values };
  const kinds = (['approved', 'returned', 'cancelled'] as const).map((value) => ({
    value,
    label: text(`decisions.act.${value}`),
    hint: text(`decisions.act.${value}.hint`),
  }));
  return (
    <section aria-labelledby="decide">
      <h2 className="govuk-heading-m" id="decide">
        {text('decisions.decide')}
      </h2>
      <PortalForm>
        <input type="hidden" name="reportSha256" value={page.report?.sha256 ?? ''} autoComplete="off" />
        <RadiosField {...form} name="kind" label={text('decisions.kind')} choices={kinds} />
        <AwardFields page={page} reply={reply} />
        <TextareaField
          {...form}
          name="reason"
          label={text('decisions.reason')}
          hint={text('decisions.reason.hint')}
          rows={4}
        />
        <CheckboxField {...form} name="confirmed" label={text('decisions.confirm')} />
        <SubmitButton>{text('decisions.submit')}</SubmitButton>
      </PortalForm>
    </section>
  );
}

function AwardFields({ page, reply }: DecisionFormProps) {
  const { text, locale } = usePortal();
  const { nameOf } = useRankingWords(page.labels);
  const awards = page.positions.filter(({ outcome, requested }) => outcome === 'recommended' && requested !== null);
  if (awards.length === 0) return null;
  return (
    <Details summary={text('decisions.awards')} open={reply?.values !== undefined}>
      <p className="govuk-body">{text('decisions.awards.hint', { percent: page.changeLimit })}</p>
      {awards.map(({ applicationId, requested, least }, at) => {
        if (!requested || !least) return null;
        const name = `awards.${at}`;
        const typed = valueOf(reply?.values, `${name}.amount`) ?? decimalOf(requested);
        return (
          <fieldset key={applicationId} className="govuk-fieldset">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{nameOf(applicationId)}</legend>
            <input type="hidden" name={`${name}.applicationId`} value={applicationId} autoComplete="off" />
            <TextField
              errors={reply?.errors}
              values={{ [`${name}.amount`]: typed }}
              name={`${name}.amount`}
              label={text('decisions.awards.amount')}
              hint={text('decisions.awards.amount.hint', {
                least: formatMoney(locale, least),
                most: formatMoney(locale, requested),
              })}
              suffix={requested.currency}
              inputMode="decimal"
              width={10}
            />
            <LocalizedField
              errors={reply?.errors}
              values={reply?.values}
              name={`${name}.conditions`}
              label={text('decisions.awards.conditions')}
              hint={text('decisions.awards.conditions.hint')}
              languages={page.languages}
              rows={3}
              maxCharacters={2_000}
            />
          </fieldset>
        );
      })}
    </Details>
  );
}

/** Takes a decision back while nobody outside knows of it. */
export function TakeBackForm({ page, reply }: DecisionFormProps) {
  const { text } = usePortal();
  const form = { errors: reply?.errors, values: reply?.values };
  return (
    <Details summary={text('decisions.takeBack')} open={reply?.values !== undefined}>
      <p className="govuk-body">{text('decisions.takeBack.text')}</p>
      <PortalForm>
        <input type="hidden" name="kind" value="returned" autoComplete="off" />
        <input type="hidden" name="reportSha256" value={page.report?.sha256 ?? ''} autoComplete="off" />
        <TextareaField {...form} name="reason" label={text('decisions.reason')} rows={4} />
        <CheckboxField {...form} name="confirmed" label={text('decisions.takeBack.confirm')} />
        <SubmitButton kind="warning">{text('decisions.takeBack.submit')}</SubmitButton>
      </PortalForm>
    </Details>
  );
}
