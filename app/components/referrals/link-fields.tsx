import { REFERRAL_SOURCES } from '~/domain/requests/referral';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';

interface LinkFieldsProps {
  programmes: readonly { id: string; code: string; name: Localized }[];
  reply: FormReply;
}

/** To whom a link is given, and what it opens. */
export function LinkFields({ programmes, reply }: LinkFieldsProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply.errors, values: reply.values };
  return (
    <>
      <TextField {...field} name="holder" label={text('referLinks.holder')} hint={text('referLinks.holder.hint')} />
      <SelectField
        {...field}
        name="source"
        label={text('referLinks.source')}
        emptyLabel={text('services.choose')}
        choices={REFERRAL_SOURCES.map((value) => ({ value, label: text(`request.source.${value}`) }))}
      />
      <SelectField
        {...field}
        name="programmeId"
        label={text('dashboard.filter.programme')}
        emptyLabel={text('services.choose')}
        choices={programmes.map(({ id, code, name }) => ({ value: id, label: `${code}: ${inLanguage(name, locale)}` }))}
      />
      <DateField {...field} name="validUntil" label={text('referLinks.validUntil')} />
    </>
  );
}
