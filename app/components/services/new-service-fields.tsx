import { placeName } from '~/domain/calls/place-name';
import type { Place } from '~/domain/programmes/schema';
import { inLanguage, type Localized } from '~/domain/shared/localized';
import type { FormReply } from '~/forms/form-reply';
import { DateField } from '../date-field';
import { usePortal } from '../portal-context';
import { SelectField } from '../select-field';
import { ContactFields, PlannedFields } from './contact-fields';
import { ServesField } from './serves-field';

interface NewServiceFieldsProps {
  serviceTypes: readonly { code: string; name: Localized }[];
  places: readonly Place[];
  providers: {
    institutions: readonly { id: string; name: Localized }[];
    organisations: readonly { id: string; name: string }[];
  };
  reply: FormReply | undefined;
}

/** What is entered of a service that has no agreement here. */
export function NewServiceFields({ serviceTypes, places, providers, reply }: NewServiceFieldsProps) {
  const { text, locale } = usePortal();
  const field = { errors: reply?.errors ?? {}, values: reply?.values ?? {} };
  return (
    <>
      <SelectField
        {...field}
        name="serviceType"
        label={text('services.type')}
        emptyLabel={text('services.choose')}
        choices={serviceTypes.map(({ code, name }) => ({ value: code, label: inLanguage(name, locale) }))}
      />
      <SelectField
        {...field}
        name="provider"
        label={text('services.provider')}
        hint={text('services.provider.hint')}
        emptyLabel={text('services.choose')}
        choices={[
          ...providers.institutions.map(({ id, name }) => ({
            value: `institution:${id}`,
            label: inLanguage(name, locale),
            group: text('services.kind.institution'),
          })),
          ...providers.organisations.map(({ id, name }) => ({
            value: `organisation:${id}`,
            label: name,
            group: text('services.kind.organisation'),
          })),
        ]}
      />
      <SelectField
        {...field}
        name="place"
        label={text('services.place')}
        emptyLabel={text('services.choose')}
        choices={places.map((place) => ({ value: place.code, label: inLanguage(placeName(place), locale) }))}
      />
      <ServesField {...field} places={places} />
      <DateField {...field} name="opensOn" label={text('services.opensOn')} />
      <DateField {...field} name="endsOn" label={text('services.endsOn')} hint={text('services.endsOn.hint')} />
      <ContactFields {...field} />
      <PlannedFields {...field} />
    </>
  );
}
