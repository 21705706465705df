import type { FormDefinition } from '../applications/form-definition';
import { formFaults, type FormFault } from '../applications/form-faults';

/** A fault of a form with the keys of the section and question where it is mended. */
export type LocatedFault = Pick<FormFault, 'key' | 'values'> & { section: string | null; question: string | null };

/** Everything that keeps a form from being used, in the form's order. */
export function locatedFaults(definition: FormDefinition): LocatedFault[] {
  return formFaults(definition).map(({ section, question, ...fault }) => {
    const place = section === null ? undefined : definition.sections[section];
    const asked = question === null ? undefined : place?.questions[question];
    return { ...fault, section: place?.key ?? null, question: asked?.key ?? null };
  });
}
