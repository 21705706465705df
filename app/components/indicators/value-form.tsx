import type { FormReply } from '~/forms/form-reply';
import { fold } from '~/forms/unfold';
import { inLanguage } from '~/domain/shared/localized';
import { usePortal } from '../portal-context';
import { PortalForm } from '../portal-form';
import { SubmitButton } from '../submit-button';
import { TextField } from '../text-field';
import { TextareaField } from '../textarea-field';
import type { ValuePage } from './value-facts';
import { partName } from './value-parts';

/** The provider's value for a quarter, split where the plan asks for it. */
export function ValueForm({ page, reply }: { page: ValuePage; reply: FormReply | undefined }) {
  const { text, locale } = usePortal();
  const { indicator, ways, places, reported } = page;
  const before = reported
    ? fold({ value: String(reported.value), split: textsOf(reported.split), evidence: reported.evidence })
    : {};
  const field = { errors: reply?.errors, values: reply?.values ?? before };
  const seen = reply?.values.version;
  return (
    <PortalForm>
      <input type="hidden" name="version" value={typeof seen === 'string' ? seen : indicator.version} />
      <TextField
        {...field}
        name="value"
        label={text('indicators.value')}
        hint={text('indicators.value.hint')}
        suffix={inLanguage(indicator.unit, locale)}
        width={10}
        inputMode="decimal"
      />
      {ways.map(({ way, parts }) => (
        <fieldset key={way} className="govuk-fieldset portal-item">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{text(`indicators.way.${way}`)}</legend>
          {parts.map((part) => (
            <TextField
              key={part}
              {...field}
              name={`split.${way}.${part}`}
              label={partName(way, part, { text, locale, places })}
              width={10}
              inputMode="decimal"
            />
          ))}
        </fieldset>
      ))}
      <TextareaField
        {...field}
        name="evidence"
        label={text('indicators.evidence')}
        hint={text('indicators.evidence.hint')}
        maxCharacters={2_000}
      />
      <SubmitButton>{text('indicators.report.submit')}</SubmitButton>
    </PortalForm>
  );
}

const textsOf = (split: Record<string, Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(split).map(([way, parts]) => [
      way,
      Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, String(value)])),
    ]),
  );
