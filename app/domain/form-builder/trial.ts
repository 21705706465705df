import type { FormContext } from '../applications/answers';
import { questionsOf } from '../applications/conditions';
import type { FormDefinition } from '../applications/form-definition';

/** The lot for which a form is tried out, as no call is there yet. */
export const TRIAL_CONTEXT: FormContext = { ceiling: { amount: 10_000_00, currency: 'USD' }, ownContribution: null };

/** A trial takes no files: every question for files counts as answered. */
export function trialFiles(definition: FormDefinition): Record<string, string[]> {
  const files = questionsOf(definition).filter(({ type }) => type === 'files');
  return Object.fromEntries(files.map(({ key }) => [key, ['trial']]));
}
