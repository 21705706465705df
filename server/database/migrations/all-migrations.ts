import type { Migration } from '../migrate';
import { formTemplateVersions } from './0001-form-template-versions';

/** Every migration, oldest first; a number is never used twice and a recorded file never changes. */
export const migrations: readonly Migration[] = [formTemplateVersions];
