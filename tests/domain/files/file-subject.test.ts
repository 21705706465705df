import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFiles, answerOfFiles } from '~/domain/applications/answer-files';
import { fileSubjectText, parseFileSubject } from '~/domain/files/file-subject';

describe('what files belong to', () => {
  it('reads back as it was written', () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,39}$/);
    fc.assert(
      fc.property(fc.uuid(), key, (applicationId, question) => {
        const subject = answerFiles({ applicationId, question });
        expect(parseFileSubject(fileSubjectText(subject))).toEqual(subject);
        expect(answerOfFiles(subject.id)).toEqual({ applicationId, question });
      }),
    );
    expect(parseFileSubject('call:4f-1')).toEqual({ kind: 'call', id: '4f-1' });
  });

  it.each([
    '',
    'call',
    'call:',
    'call:a.b',
    'draft:a',
    'application:a',
    'application:a.',
    'application:a.B',
    'application:a.b.c',
    'application:.b',
    'application:a.b\n',
  ])(
    // prettier-ignore
    '«%s» is nothing that has files',
    (text) => {
      expect(parseFileSubject(text)).toBeNull();
    },
  );
});
