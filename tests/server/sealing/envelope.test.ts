import fc from 'fast-check';
import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SubmissionContent } from '~/domain/submissions/content';
import { NotOpened } from '#server/sealing/authenticated';
import { makeKeyPair } from '#server/sealing/key-pair';
import {
  dataKeyByCall,
  dataKeyOfOpened,
  dataKeyOfOwn,
  digestOf,
  keepOpened,
  openEnvelope,
  sealSubmission,
} from '#server/submissions/envelope';

const submitted = (wishes: Partial<SubmissionContent> = {}): SubmissionContent => ({
  format: 1,
  nonce: randomBytes(32).toString('hex'),
  submissionId: randomUUID(),
  applicationId: 'application',
  number: 1,
  call: { id: 'call', reference: 'C-1', version: 1, sha256: '0' },
  lot: 'lot-1',
  organisation: { id: 'organisation', name: 'Ýenme', profile: {}, profileSha256: '1' },
  signatory: { userId: 'user', name: 'Maral', declaration: 'True', language: 'en' },
  answers: { need: 'Ýaşyl şäher' },
  files: [],
  ...wishes,
});

describe('a sealed submission', () => {
  const call = makeKeyPair();
  const content = submitted();
  const enclosed = { content, fileKeys: { file: 'key' } };
  const id = content.submissionId;

  it('opens by the call’s private key, by the organisation’s, and by the portal’s since the opening', () => {
    const { sealed, keys } = sealSubmission(enclosed, { callKey: call.publicKey, strict: false });
    const byCall = dataKeyByCall(id, keys.call, call.privateKey);
    expect(openEnvelope(id, sealed, byCall)).toEqual(enclosed);
    expect(openEnvelope(id, sealed, dataKeyOfOwn(id, keys.own ?? ''))).toEqual(enclosed);
    expect(openEnvelope(id, sealed, dataKeyOfOpened(id, keepOpened(id, byCall)))).toEqual(enclosed);
    expect(() => dataKeyByCall(id, keys.call, makeKeyPair().privateKey)).toThrow(NotOpened);
    expect(() => dataKeyByCall('another', keys.call, call.privateKey)).toThrow(NotOpened);
    expect(() => openEnvelope('another', sealed, byCall)).toThrow(NotOpened);
  });

  it('has no key but the call’s where the call seals strictly', () => {
    const { keys } = sealSubmission(enclosed, { callKey: call.publicKey, strict: true });
    expect(keys).toMatchObject({ own: null, opened: null });
  });

  it('is as long as many another', () => {
    const lengths = [10, 2_000, 9_000].map(
      (length) =>
        sealSubmission(
          { content: submitted({ answers: { need: 'x'.repeat(length) } }), fileKeys: {} },
          { callKey: call.publicKey, strict: true },
        ).sealed.length,
    );
    expect(new Set(lengths).size).toBe(1);
  });

  it('has a digest that does not depend on the order of keys, and on everything else', () => {
    const shuffled = <T>(value: T, turn: number): T => {
      if (Array.isArray(value)) return value.map((item) => shuffled(item as unknown, turn)) as T;
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, member]) => [key, shuffled(member as unknown, turn)] as const);
      const at = entries.length === 0 ? 0 : turn % entries.length;
      return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse()) as T;
    };
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), fc.string(), (profile, turn, name) => {
        const one = submitted({ organisation: { ...content.organisation, profile } });
        expect(digestOf(shuffled(one, turn))).toBe(digestOf(one));
        const other = { ...one, organisation: { ...one.organisation, name: `${one.organisation.name}${name}!` } };
        expect(digestOf(other)).not.toBe(digestOf(one));
      }),
    );
  });
});
