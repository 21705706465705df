import type { Check, CheckFinding } from '~/domain/screening/checklist';
import { CHECK_KIND_LABELS } from '~/domain/screening/labels';
import type { FormReply, FormValues } from '~/forms/form-reply';
import { checkText, evidenceWords } from '~/locales/evidence-text';
import type { Locale } from '~/domain/shared/locale';
import type { Text } from '~/locales/text';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { TextareaField } from '../textarea-field';
import { MachineResult } from './machine-result';

interface FindingFieldsProps {
  checks: readonly Check[];
  values: FormValues;
  reply: FormReply | undefined;
  /** What stands below the words of a check, beside what the portal found. */
  more?: ((check: Check) => React.ReactNode) | undefined;
}

/** For each check whether it is met, and why. */
export function FindingFields({ checks, values, reply, more }: FindingFieldsProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors, values: reply?.values ?? values };
  return checks.map((check, at) => {
    const name = checkText(check, text, locale);
    const isFirst = checks[at - 1]?.kind !== check.kind;
    return (
      <div key={check.key} className="portal-question">
        {isFirst && <h3 className="govuk-heading-m">{text(CHECK_KIND_LABELS[check.kind])}</h3>}
        <RadiosField
          {...field}
          name={`met.${check.key}`}
          label={name}
          hint={
            check.machine !== null || more ? (
              <>
                <MachineResult check={check} />
                {more?.(check)}
              </>
            ) : undefined
          }
          inline
          choices={[
            { value: 'yes', label: text('screening.field.met') },
            { value: 'no', label: text('screening.field.notMet') },
          ]}
        />
        <TextareaField
          {...field}
          name={`reason.${check.key}`}
          label={
            <>
              {text('screening.field.reason')}
              <span className="govuk-visually-hidden">{`: ${name}`}</span>
            </>
          }
          rows={2}
        />
      </div>
    );
  });
}

/** What the form says before anything is typed: what was found before, else what the portal found. */
export function findingValues(
  checks: readonly Check[],
  own: Readonly<Record<string, CheckFinding>> | null,
  { text, locale }: { text: Text; locale: Locale },
): FormValues {
  const values: FormValues = {};
  for (const { key, machine, evidence } of checks) {
    const finding = own?.[key];
    const met = finding ? finding.met : machine === 'met' ? true : machine === 'not-met' ? false : null;
    if (met !== null) values[`met.${key}`] = met ? 'yes' : 'no';
    const found = met === false ? evidenceWords({ evidence }, text, locale) : '';
    values[`reason.${key}`] = finding?.reason ?? found;
  }
  return values;
}
