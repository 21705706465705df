import type { FormDefinition, FormSection, Question } from '../applications/form-definition';
import { canonicalJson } from '../shared/canonical-json';
import { questionsOf } from '../applications/conditions';
import { placeOf, type Place } from './places';

interface Pair<Thing> {
  before: Thing;
  after: Thing;
}

/** What differs between two versions of a form; sections and questions are the same where their keys are. */
export interface FormComparison {
  sections: { added: FormSection[]; removed: FormSection[]; changed: Pair<FormSection>[] };
  questions: { added: Question[]; removed: Question[]; changed: Pair<Question>[]; moved: MovedQuestion[] };
  /** The sections that both have stand in another order. */
  sectionsMoved: boolean;
}

export interface MovedQuestion {
  question: Question;
  from: Place;
  to: Place;
}

export function compareForms(before: FormDefinition, after: FormDefinition): FormComparison {
  const head = ({ key, title, introduction }: FormSection) => ({ key, title, introduction });
  const { changed, ...sections } = differences(before.sections, after.sections, head);
  return {
    sections: { ...sections, changed },
    questions: {
      ...differences(questionsOf(before), questionsOf(after), (question) => question),
      moved: movedQuestions(before, after),
    },
    sectionsMoved: outOfOrder(keysOf(before.sections), keysOf(after.sections)).length > 0,
  };
}

export function isSameForm(before: FormDefinition, after: FormDefinition): boolean {
  return canonicalJson(before) === canonicalJson(after);
}

function differences<Thing extends { key: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  said: (thing: Thing) => unknown,
) {
  const was = new Map(before.map((thing) => [thing.key, thing]));
  const is = new Set(keysOf(after));
  return {
    added: after.filter(({ key }) => !was.has(key)),
    removed: before.filter(({ key }) => !is.has(key)),
    changed: after.flatMap((thing): Pair<Thing>[] => {
      const earlier = was.get(thing.key);
      const same = !earlier || canonicalJson(said(earlier)) === canonicalJson(said(thing));
      return same ? [] : [{ before: earlier, after: thing }];
    }),
  };
}

const keysOf = (things: readonly { key: string }[]) => things.map(({ key }) => key);

/** Questions that went to another section, or past others of theirs. */
function movedQuestions(before: FormDefinition, after: FormDefinition): MovedQuestion[] {
  const passed = new Set(
    after.sections.flatMap(({ key, questions }) => {
      const earlier = before.sections.find((section) => section.key === key);
      return earlier ? outOfOrder(keysOf(earlier.questions), keysOf(questions)) : [];
    }),
  );
  return questionsOf(after).flatMap((question): MovedQuestion[] => {
    const from = placeOf(before, question.key);
    const to = placeOf(after, question.key);
    if (!from || !to || (from.section === to.section && !passed.has(question.key))) return [];
    return [{ question, from, to }];
  });
}

/** Of the keys in both lists the fewest that must move to make one order of the other. */
function outOfOrder(before: readonly string[], after: readonly string[]): string[] {
  const position = new Map(before.map((key, index) => [key, index]));
  const both = after.filter((key) => position.has(key));
  const runs: string[][] = [];
  for (const key of both) {
    const at = position.get(key) ?? 0;
    const longest = runs
      .filter((run) => (position.get(run.at(-1) ?? '') ?? -1) < at)
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, key]);
  }
  const stays = new Set(runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []));
  return both.filter((key) => !stays.has(key));
}
