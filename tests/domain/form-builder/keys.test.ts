import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formKeySchema } from '~/domain/applications/form-definition';
import { keyFor } from '~/domain/form-builder/keys';

const said = (en: string, ru = '', tk = '') => ({ en, ru, tk });

it.each([
  ['what-experience-do-you-have', said('What experience do you have with this service?')],
  ['partners-own-contribution', said("Partner's own contribution")],
  ['goal', said('2. Goal')],
  ['naselenye', said('', 'Население')],
  ['hyzmat', said('', '', 'Hyzmat')],
  ['number', said('???')],
])('a key %s', (key, name) => {
  expect(keyFor(name, new Set(), 'number')).toBe(key);
});

it('is always a key, and never one that is taken', () => {
  const label = fc.string({ unit: 'grapheme', maxLength: 80 });
  fc.assert(
    fc.property(fc.array(fc.tuple(label, label), { maxLength: 12 }), (labels) => {
      const taken = new Set<string>();
      for (const [en, ru] of labels) {
        const key = keyFor(said(en, ru), taken, 'long-text');
        expect(formKeySchema.safeParse(key).success).toBe(true);
        expect(taken.has(key)).toBe(false);
        taken.add(key);
      }
    }),
  );
});
