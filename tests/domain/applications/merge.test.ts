import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeByQuestion } from '~/domain/applications/merge';

type Answers = Map<string, string>;

const QUESTIONS = ['a', 'b', 'c', 'd', 'e'];
const fingerprint = (value: string | undefined) => `#${value ?? ''}`;
const baseOf = (answers: Answers) => new Map([...answers].map(([key, value]) => [key, fingerprint(value)]));

const answers = fc
  .dictionary(fc.constantFrom(...QUESTIONS), fc.constantFrom('one', 'two', 'three'))
  .map((typed): Answers => new Map(Object.entries(typed)));

const merge = (was: Answers, mine: Answers, stored: Answers) =>
  mergeByQuestion({ questions: QUESTIONS, base: baseOf(was), mine, stored, fingerprint });

describe('merging two people’s work on a section', () => {
  it('keeps what only one of them changed, whoever it was, and loses nothing of either', () => {
    fc.assert(
      fc.property(answers, answers, answers, (was, mine, stored) => {
        const { merged, conflicts } = merge(was, mine, stored);
        for (const question of QUESTIONS) {
          const [before, own, there] = [was, mine, stored].map((side) => side.get(question));
          if (own === there) expect(merged.get(question)).toBe(own);
          else if (own === before) expect(merged.get(question)).toBe(there);
          else if (there === before) expect(merged.get(question)).toBe(own);
          else expect(conflicts).toContain(question);
        }
      }),
    );
  });

  it('leaves what stands there alone where both changed one answer', () => {
    fc.assert(
      fc.property(answers, answers, answers, (was, mine, stored) => {
        const { merged, conflicts } = merge(was, mine, stored);
        for (const question of conflicts) expect(merged.get(question)).toBe(stored.get(question));
      }),
    );
  });

  it('is done once: the same page saved again changes nothing', () => {
    fc.assert(
      fc.property(answers, answers, answers, (was, mine, stored) => {
        const first = merge(was, mine, stored);
        fc.pre(first.conflicts.length === 0);
        const shown = new Map(QUESTIONS.map((question) => [question, fingerprint(mine.get(question))]));
        for (const question of first.theirs) shown.set(question, fingerprint(was.get(question)));
        const again = mergeByQuestion({ questions: QUESTIONS, base: shown, mine, stored: first.merged, fingerprint });
        expect(again).toMatchObject({ mine: [], conflicts: [], theirs: first.theirs });
        expect(again.merged).toEqual(first.merged);
      }),
    );
  });

  it('says nothing of questions that are not of this section', () => {
    const stored = new Map([['elsewhere', 'kept']]);
    const { merged, mine } = merge(new Map(), new Map([['elsewhere', 'changed']]), stored);
    expect(merged).toEqual(stored);
    expect(mine).toEqual([]);
  });
});
