import type { FormDefinition } from '~/domain/applications/form-definition';
import { methodology, quality, staff } from './community-service/methodology';
import { organisation } from './community-service/organisation';
import { budget, plan, sustainability } from './community-service/plan-and-budget';
import { recipients, relevance } from './community-service/relevance';
import { declarations, safeguarding } from './community-service/safeguarding';

/** The application for a community service: the pilot's, with every kind of question that a form can ask. */
export const communityServiceForm: FormDefinition = {
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
