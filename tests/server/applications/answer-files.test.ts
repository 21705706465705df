import { describe, expect, it } from 'vitest';
import { answerFiles } from '~/domain/applications/answer-files';
import { formDefinitionSchema } from '~/domain/applications/form-definition';
import { ROLES, type Actor } from '~/domain/accounts/roles';
import { answerFilesRules } from '#server/applications/application-files';
import { inAll } from '#tests/factories/call';
import { memberOf } from '../files/upload-file';

const DEADLINE = new Date('2026-12-01T13:00:00Z');
const BEFORE = new Date(DEADLINE.getTime() - 1);
const question = { label: inAll('Charter'), required: true };
const definition = formDefinitionSchema.parse({
  sections: [
    {
      key: 'papers',
      title: inAll('Papers'),
      questions: [
        { ...question, key: 'charter', type: 'files', maxFiles: 2, types: ['application/pdf'], maxBytes: 1000 },
        { ...question, key: 'photos', type: 'files' },
        { ...question, key: 'why', type: 'long-text' },
      ],
    },
  ],
});
const APPLICATIONS = {
  draft: { organisationId: 'yenme', openUntil: DEADLINE, definition },
  submitted: { organisationId: 'yenme', openUntil: null, definition },
} as const;
const rules = answerFilesRules((id) => Promise.resolve(APPLICATIONS[id as keyof typeof APPLICATIONS] ?? null));
const idOf = (applicationId: string, key = 'charter') => answerFiles({ applicationId, question: key }).id;
const member = memberOf('yenme');

describe('files of an answer', () => {
  it('are their organisation’s, which changes them in a draft before the deadline', async () => {
    for (const actor of [member, memberOf('yenme', ['signatory'])]) {
      expect(await rules.mayRead(actor, idOf('draft'))).toBe(true);
      expect(await rules.mayAdd(actor, idOf('draft'), BEFORE)).toBe(true);
      expect(await rules.mayRemove(actor, idOf('draft'), BEFORE)).toBe(true);
    }
  });

  it.each<[string, Actor, string]>([
    ['another organisation', memberOf('other'), 'draft'],
    ['somebody without a role', memberOf('yenme', []), 'draft'],
    ...ROLES.filter((role) => role !== 'representative' && role !== 'signatory').map(
      (role): [string, Actor, string] => [
        `staff: ${role}`,
        { ...member, roles: [role], home: { kind: 'institution', id: 'ministry' } },
        'draft',
      ],
    ),
    ['a member, of an application that is not there', member, 'nothing'],
  ])('are nothing to %s', async (_who, actor, applicationId) => {
    expect(await rules.mayRead(actor, idOf(applicationId))).toBe(false);
    expect(await rules.mayAdd(actor, idOf(applicationId), BEFORE)).toBe(false);
    expect(await rules.mayRemove(actor, idOf(applicationId), BEFORE)).toBe(false);
  });

  it('stay as they are from the deadline on and after submission, to be read', async () => {
    for (const [id, at] of [
      ['draft', DEADLINE],
      ['submitted', BEFORE],
    ] as const) {
      // prettier-ignore
      expect(await rules.mayRead(member, idOf(id))).toBe(true);
      expect(await rules.mayAdd(member, idOf(id), at)).toBe(false);
      expect(await rules.mayRemove(member, idOf(id), at)).toBe(false);
    }
  });

  it('are what their question takes', async () => {
    expect(await rules.allowance(idOf('draft'))).toEqual({
      types: ['application/pdf'],
      maxBytes: 1000,
      maxFiles: 2,
      together: { prefix: 'draft.', maxFiles: 40 },
    });
    expect((await rules.allowance(idOf('draft', 'photos'))).types).toContain('image/heic');
    for (const id of [idOf('draft', 'why'), idOf('draft', 'gone'), idOf('nothing')]) {
      await expect(rules.allowance(id)).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});
