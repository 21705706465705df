import { z } from 'zod';
import { messageKey } from '../shared/message-key';

const nameSchema = z.string().trim().min(1).max(200);

const namesSchema = z.object({ nameEn: nameSchema, nameRu: nameSchema, nameTk: nameSchema });

/** An institution is told in every language; its code stands in the numbers of its references and letters. */
export const newInstitutionSchema = namesSchema.extend({
  /** The institution's code; `code` itself would be taken for a secret when a form comes back. */
  abbreviation: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z][A-Z0-9]{1,9}$/, messageKey('people.institution.code.error')),
});
export type NewInstitution = z.output<typeof newInstitutionSchema>;

export const institutionNamesSchema = namesSchema.extend({ version: z.coerce.number().int().min(1) });
export type InstitutionNames = z.output<typeof institutionNamesSchema>;
