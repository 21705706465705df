import { describe, expect, it } from 'vitest';
import { questionsOf } from '~/domain/applications/conditions';
import { formDefinitionSchema } from '~/domain/applications/form-definition';
import { formFaults } from '~/domain/applications/form-faults';
import { formCompleteness } from '~/domain/applications/form-texts';
import { exportedJson, readExportedForm } from '~/domain/form-builder/exported-form';
import { LOCALES } from '~/domain/shared/locale';
import { formDigest } from '#server/form-templates/form-digest';
import { FORM_LIBRARY } from '#server/form-library/library';

describe.each(FORM_LIBRARY)('the ready form $id', ({ id, name, about, form }) => {
  it('is sound, and complete in every language', () => {
    expect(formFaults(form)).toEqual([]);
    for (const { there, wanted } of formCompleteness(form)) expect(there).toBe(wanted);
    for (const locale of LOCALES) expect([name[locale], about[locale]]).not.toContain('');
  });

  it('goes through JSON as it is', () => {
    expect(formDefinitionSchema.parse(form)).toEqual(form);
    const text = exportedJson({ template: id, version: 1, digest: formDigest(form), name, form });
    expect(readExportedForm(text)).toMatchObject({ ok: true, exported: { form, name } });
  });
});

it('a short form asks eight to ten questions', () => {
  const short = FORM_LIBRARY.find(({ id }) => id === 'small-grant');
  expect(questionsOf(short!.form)).toHaveLength(9);
});
