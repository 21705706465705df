import { z } from 'zod';
import { formDefinitionSchema } from '../applications/form-definition';
import { rubricSchema } from '../rubrics/schema';
import { localizedSchema } from '../shared/localized';
import { messageKey } from '../shared/message-key';
import { CURRENCIES } from '../shared/money';

export const PARTNER_PARTS = ['lead', 'national', 'funder', 'un-agency', 'training'] as const;
export type PartnerPart = (typeof PARTNER_PARTS)[number];

export const PROGRAMME_CODE = /^[A-Z][A-Z0-9]{1,9}$/;

const codeSchema = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

const moneySchema = z.object({ amount: z.number().int().min(0), currency: z.enum(CURRENCIES) });

export const partnerSchema = z.object({ name: localizedSchema(300), part: z.enum(PARTNER_PARTS) });

/** Money of a programme: who gives it, and how much in each currency. */
export const sourceSchema = z.object({
  code: codeSchema,
  name: localizedSchema(200),
  budgets: z.array(moneySchema).max(CURRENCIES.length),
});
export type MoneySource = z.output<typeof sourceSchema>;

/** An entry of the programme's catalogue of social services. */
export const serviceTypeSchema = z.object({
  code: codeSchema,
  name: localizedSchema(300),
  targetGroups: localizedSchema(1_000),
  recipientCriteria: localizedSchema(3_000),
  qualityStandards: localizedSchema(3_000),
});
export type ServiceType = z.output<typeof serviceTypeSchema>;

/** A city, or a district (etrap) of it where that is not empty. */
export const placeSchema = z.object({ code: codeSchema, city: localizedSchema(100), etrap: localizedSchema(100) });
export type Place = z.output<typeof placeSchema>;

/** The current version of an application form, for calls to begin from; it changes only by a new version. */
const formTemplateSchema = z.object({
  code: codeSchema,
  name: localizedSchema(200),
  version: z.number().int().min(1),
  form: formDefinitionSchema,
});
export type FormTemplateEntry = z.output<typeof formTemplateSchema>;

/** The current version of a rubric, for calls to begin from; it changes only by a new version. */
const rubricTemplateSchema = z.object({
  code: codeSchema,
  name: localizedSchema(200),
  /** Not there in programmes that are older than versions of rubrics. */
  version: z.number().int().min(1).optional(),
  rubric: rubricSchema,
});
export type RubricTemplateEntry = z.output<typeof rubricTemplateSchema>;

/** A programme: the frame in which calls are made, with its money and its catalogues. */
export const programmeSchema = z.object({
  /** Stands in every reference number of its calls. */
  code: z.string().regex(PROGRAMME_CODE, messageKey('programmes.code.error')),
  name: localizedSchema(300),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  partners: z.array(partnerSchema).max(60),
  sources: z.array(sourceSchema).max(40),
  serviceTypes: z.array(serviceTypeSchema).max(200),
  places: z.array(placeSchema).max(400),
  rubricTemplates: z.array(rubricTemplateSchema),
  formTemplates: z.array(formTemplateSchema),
});
export type ProgrammeContent = z.output<typeof programmeSchema>;
