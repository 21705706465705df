import { LOCALES } from '~/domain/shared/locale';
import type { FormReply } from '~/forms/form-reply';
import { LocalizedField } from '../localized-field';
import { useText } from '../portal-context';
import { TextField } from '../text-field';

type Form = Pick<FormReply, 'errors' | 'values'>;

/** Where a service is, when, and how it is reached. */
export function ContactFields(field: Form) {
  const text = useText();
  return (
    <>
      <LocalizedField {...field} name="address" label={text('services.address')} languages={LOCALES} />
      <LocalizedField
        {...field}
        name="hours"
        label={text('services.hours')}
        hint={text('services.hours.hint')}
        languages={LOCALES}
      />
      <TextField {...field} name="phone" label={text('services.phone')} width={20} inputMode="tel" />
      <TextField {...field} name="email" label={text('services.email')} width={30} inputMode="email" />
    </>
  );
}

/** What is planned of a service. */
export function PlannedFields(field: Form) {
  const text = useText();
  return (['capacity', 'target', 'staffThere', 'staffTrained'] as const).map((name) => (
    <TextField
      key={name}
      {...field}
      name={name}
      label={text(`services.${name}`)}
      hint={text(`services.${name}.hint`)}
      width={5}
      inputMode="numeric"
    />
  ));
}
