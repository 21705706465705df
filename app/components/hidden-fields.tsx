import type { FormValues } from '~/forms/form-reply';

/** What was typed on an earlier page, to be sent again by this one's form. */
export function HiddenFields({ values }: { values: FormValues }) {
  return Object.entries(values).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((one) => <input key={`${name}-${one}`} type="hidden" name={`${name}[]`} value={one} />)
      : [<input key={name} type="hidden" name={name} value={value} autoComplete="off" />],
  );
}
