import type { Migration } from '../migrate';
import { organisationStanding } from './0001-organisation-standing';
import { formTemplateVersions } from './0002-form-template-versions';
import { applicationSubmissions } from './0003-application-submissions';
import { rubricVersions } from './0004-rubric-versions';

/** Every migration, oldest first; a number is never used twice and a recorded file never changes. */
export const migrations: readonly Migration[] = [
  organisationStanding,
  formTemplateVersions,
  applicationSubmissions,
  rubricVersions,
];
