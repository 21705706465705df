import type { Question, QuestionType } from '~/domain/applications/form-definition';
import type { ProfileContent } from '~/domain/organisations/profile-schema';
import { inLanguage } from '~/domain/shared/localized';
import type { Locale } from '~/domain/shared/locale';
import type { FormValues } from '../form-reply';
import { answerName } from './answer-names';

type Told = (profile: ProfileContent, locale: Locale) => string;

const TEXTS: readonly QuestionType[] = ['short-text', 'long-text'];

/** Which question, by its key and the types it may have, the profile answers, and with what. Days are `2021-08-01`. */
const FROM_PROFILE: Record<string, { types: readonly QuestionType[]; told: Told }> = {
  'organisation-name': { types: TEXTS, told: ({ identification }, locale) => inLanguage(identification.names, locale) },
  'registration-number': { types: TEXTS, told: ({ identification }) => identification.registrationNumber },
  'registered-on': { types: ['date'], told: ({ identification }) => identification.registeredOn },
  'tax-number': { types: TEXTS, told: ({ identification }) => identification.taxNumber },
  address: { types: TEXTS, told: ({ contacts }, locale) => inLanguage(contacts.address, locale) },
  phone: { types: TEXTS, told: ({ contacts }) => contacts.phone },
  email: { types: TEXTS, told: ({ contacts }) => contacts.email },
  website: { types: TEXTS, told: ({ contacts }) => contacts.website },
  'contact-person': {
    types: TEXTS,
    told: ({ contacts: { contact } }) => [contact.name, contact.position].filter(Boolean).join(', '),
  },
  mission: { types: TEXTS, told: ({ mandate }, locale) => inLanguage(mandate.mission, locale) },
  governance: { types: TEXTS, told: ({ governance }, locale) => inLanguage(governance.body, locale) },
  experience: { types: ['long-text'], told: ({ experience }, locale) => projectsOf(experience, locale) },
  equipment: { types: TEXTS, told: ({ capacity }, locale) => inLanguage(capacity.equipment, locale) },
  'safeguarding-policy': { types: ['yes-no'], told: ({ mandate }) => mandate.policies.safeguarding.adopted },
  'psea-policy': { types: ['yes-no'], told: ({ mandate }) => mandate.policies.psea.adopted },
  'anti-fraud-policy': { types: ['yes-no'], told: ({ mandate }) => mandate.policies.antiFraud.adopted },
};

/** The fields that answer a question with what the profile tells; null where it tells nothing of it. */
export function profileAnswer({ key, type }: Question, profile: ProfileContent, locale: Locale): FormValues | null {
  const source = Object.hasOwn(FROM_PROFILE, key) ? FROM_PROFILE[key] : undefined;
  const told = source?.types.includes(type) ? source.told(profile, locale) : '';
  if (!told) return null;
  const name = answerName(key);
  if (type !== 'date') return { [name]: told };
  const [year = '', month = '', day = ''] = told.split('-');
  return { [`${name}.day`]: String(Number(day)), [`${name}.month`]: String(Number(month)), [`${name}.year`]: year };
}

function projectsOf({ projects }: ProfileContent['experience'], locale: Locale): string {
  return projects
    .map(({ title, donor, from, until, result }) => {
      const years = [from, until].filter((year) => year !== null).join('–');
      const head = [inLanguage(title, locale), donor, years].filter(Boolean).join(', ');
      return [head, inLanguage(result, locale)].filter(Boolean).join(': ');
    })
    .filter(Boolean)
    .join('\n\n');
}
