import type { Place } from '~/domain/programmes/schema';
import { REFERRAL_SOURCES } from '~/domain/requests/referral';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { usePortal } from '../portal-context';
import { RadiosField } from '../radios-field';
import { CaseNoteField, PersonFields, PersonPlaceField } from '../requests/person-fields';
import { SelectField } from '../select-field';

interface ReferralFieldsProps {
  services: readonly { value: string; title: Localized; providerName: Localized }[];
  types: readonly { value: string; title: Localized }[];
  places: readonly Place[];
  reply: FormReply;
  /** False where a link says as what it writes. */
  withSource?: boolean;
}

/** What a referrer says of a person, and to whom the request goes. */
export function ReferralFields({ services, types, places, reply, withSource = true }: ReferralFieldsProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply.errors, values: reply.values };
  return (
    <>
      <PersonPlaceField {...field} places={places} />
      <SelectField
        {...field}
        name="to"
        label={text('referrals.to')}
        hint={text('referrals.to.hint')}
        emptyLabel={text('services.choose')}
        choices={[
          ...types.map(({ value, title }) => ({
            value,
            label: inLanguage(title, locale),
            group: text('referrals.to.type'),
          })),
          ...services.map(({ value, title, providerName }) => ({
            value,
            label: `${inLanguage(title, locale)} (${inLanguage(providerName, locale)})`,
            group: text('referrals.to.service'),
          })),
        ]}
      />
      {withSource && (
        <RadiosField
          {...field}
          name="source"
          label={text('referrals.source')}
          choices={REFERRAL_SOURCES.map((value) => ({ value, label: text(`request.source.${value}`) }))}
        />
      )}
      <PersonFields {...field} />
      <CaseNoteField {...field} />
    </>
  );
}
