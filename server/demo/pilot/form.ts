import type { FormDefinition } from '~/domain/applications/form-definition';
import { methodology, quality, staff } from './form/methodology';
import { organisation } from './form/organisation';
import { budget, plan, sustainability } from './form/plan-and-budget';
import { recipients, relevance } from './form/relevance';
import { declarations, safeguarding } from './form/safeguarding';

/** The pilot's application form (illustrative); it asks every kind of question that a form can ask. */
export const pilotForm: FormDefinition = {
  sections: [
    organisation,
    relevance,
    recipients,
    methodology,
    staff,
    quality,
    plan,
    budget,
    sustainability,
    safeguarding,
    declarations,
  ],
};
