import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileSubjectText, parseFileSubject } from '~/domain/files/file-subject';
import { FILE_STATES, FILE_TRANSITIONS, statesBefore } from '~/domain/files/status';
import { formatUploadMetadata, parseUploadMetadata } from '~/domain/files/upload-metadata';

describe('what an upload says of itself', () => {
  it('comes back from its header, in every script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (filename, subject) => {
        const read = parseUploadMetadata(formatUploadMetadata({ filename, subject }));
        expect(Object.fromEntries(read)).toEqual({ filename, subject });
      }),
    );
  });

  it('is read as far as it can be, and never fails', () => {
    fc.assert(fc.property(fc.string(), (header) => void parseUploadMetadata(header)));
    expect([...parseUploadMetadata('filename YS5wZGY=, broken !!!, flag')]).toEqual([
      ['filename', 'a.pdf'],
      ['flag', ''],
    ]);
  });
});

describe('the subject of a file', () => {
  it('is one word and back', () => {
    const subject = { kind: 'organisation' as const, id: '4f1c' };
    expect(parseFileSubject(fileSubjectText(subject))).toEqual(subject);
  });

  it.each(['weather:1', 'organisation:', 'organisation:../x', 'organisation', '__proto__:x', ''])(
    'is not %j',
    (text) => {
      expect(parseFileSubject(text)).toBeNull();
    },
  );
});

describe('the states of a file', () => {
  it('lead on from each but the last, and never back', () => {
    for (const state of FILE_STATES) {
      for (const next of FILE_TRANSITIONS[state])
        expect(FILE_STATES.indexOf(next)).toBeGreaterThan(FILE_STATES.indexOf(state));
    }
    expect(FILE_TRANSITIONS.removed).toEqual([]);
    expect(statesBefore('removed')).toEqual(['scanning', 'clean', 'infected']);
  });
});
