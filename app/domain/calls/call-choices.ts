import type { Localized } from '../shared/localized';
import type { MoneySource } from '../programmes/schema';
import type { FormDefinition } from '../applications/form-definition';
import type { Rubric } from '../rubrics/schema';

/** What the codes and ids of a call in preparation mean today. */
export interface CodeNames {
  services: Record<string, Localized>;
  places: Record<string, Localized>;
  sources: Record<string, Localized>;
  /** By id. */
  institutions: Record<string, Localized>;
  /** Templates of the programme by their codes. */
  forms: Record<string, Localized>;
  rubrics: Record<string, Localized>;
  /** By id: the file's own name. */
  files: Record<string, string>;
}

/** What can be chosen in the sections of a call: the catalogues of its programme, the institutions, its own files. */
export interface CallChoices {
  programme: { id: string; code: string; name: Localized };
  names: CodeNames;
  sources: MoneySource[];
  formTemplates: { code: string; version: number; definition: FormDefinition }[];
  rubricTemplates: { code: string; version: number; rubric: Rubric }[];
}
