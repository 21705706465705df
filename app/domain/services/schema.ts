import { z } from 'zod';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { dayTyped, severalTyped, wholeTyped } from '../shared/typed-fields';
import { SERVICE_STATES } from './service';

export const MOST_CRITERIA = 40;

const version = z.coerce.number().int().min(1);
const chosen = (message: Parameters<typeof messageKey>[0]) => z.string().min(1, messageKey(message)).max(120);
const count = wholeTyped(0, 100_000);
const day = dayTyped.refine((typed) => typed !== '', messageKey('form.error.date'));

/** How people find a service and its staff: the provider may change these. */
const contact = {
  address: localizedSchema(300),
  hours: localizedSchema(300),
  phone: z.string().trim().max(60).default(''),
  email: z.union([z.literal(''), z.email(messageKey('services.error.email')).max(120)]).default(''),
};

const planned = {
  capacity: count,
  target: count,
  staffThere: count,
  staffTrained: count,
};

const staffIsThere = {
  check: ({ staffThere, staffTrained }: { staffThere: number | null; staffTrained: number | null }) =>
    (staffTrained ?? 0) <= (staffThere ?? 0),
  refusal: { path: ['staffTrained'], message: messageKey('services.error.trained') },
};

/** A service that a manager enters: of whom, where, and of which type of the programme's catalogue. */
export const newServiceSchema = z
  .object({
    serviceType: chosen('services.error.type'),
    /** `organisation:<id>` or `institution:<id>`. */
    provider: z.string().regex(/^(organisation|institution):[\w-]{1,64}$/, messageKey('services.error.provider')),
    place: chosen('services.error.place'),
    serves: severalTyped(z.string().max(60), 400),
    opensOn: day,
    endsOn: dayTyped.default(''),
    ...contact,
    ...planned,
  })
  .refine(staffIsThere.check, staffIsThere.refusal)
  .refine(({ opensOn, endsOn }) => endsOn === '' || opensOn <= endsOn, {
    path: ['endsOn'],
    message: messageKey('services.error.order'),
  });
export type NewServiceInput = z.output<typeof newServiceSchema>;

/** What a manager changes of a service. */
export const changedServiceSchema = z
  .object({
    version,
    serves: severalTyped(z.string().max(60), 400),
    endsOn: dayTyped.default(''),
    ...contact,
    ...planned,
  })
  .refine(staffIsThere.check, staffIsThere.refusal);
export type ChangedServiceInput = z.output<typeof changedServiceSchema>;

export const contactSchema = z.object({ version, ...contact });
export type ContactInput = z.output<typeof contactSchema>;

/** Recipient criteria from a day on, none of them empty in every language. */
export const criteriaSchema = z.object({
  version,
  from: day,
  items: z
    .array(
      z
        .object({ key: z.string().regex(/^c[a-z0-9-]{1,20}$/), text: localizedSchema(500) })
        .refine(({ text }) => Object.values(text).some(Boolean), {
          path: ['text', 'en'],
          message: messageKey('services.error.criterion'),
        }),
    )
    .min(1, messageKey('services.error.criteria'))
    .max(MOST_CRITERIA),
});
export type CriteriaInput = z.output<typeof criteriaSchema>;

export const stateSchema = z.object({ version, state: z.enum(SERVICE_STATES, messageKey('services.error.state')) });
