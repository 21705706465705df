import { LOCALES } from '../shared/locale';
import type { Localized } from '../shared/localized';
import type { AgreementContent, PlannedMilestone } from './content';

type Parts = Pick<AgreementContent, 'milestones' | 'budget'>;
type Evidence = PlannedMilestone['evidence'];

/**
 * Typed milestones and budget lines with what their form does not show, out of those that it was filled in over: the keys of
 * evidence, on which files of reports hang, and the categories of budget lines.
 */
export function keepKeys(typed: Parts, before: Parts): Parts {
  const milestones = typed.milestones.map((one): PlannedMilestone => {
    const was = before.milestones.find(({ key }) => key === one.key);
    if (!was) return one;
    const isSameOrder = one.after.length === was.after.length && one.after.every((key) => was.after.includes(key));
    return { ...one, evidence: keptEvidence(one.evidence, was.evidence), after: isSameOrder ? was.after : one.after };
  });
  const budget = typed.budget.map((line) => {
    const was = before.budget.find(({ key }) => key === line.key);
    return was && isSame(was.categoryLabel, line.categoryLabel) ? { ...line, category: was.category } : line;
  });
  return { milestones, budget };
}

/** By its text in every language, or else in one of them; what is new is given a key that none had before. */
function keptEvidence(typed: Evidence, before: Evidence): Evidence {
  // A piece without a text in one of the languages: lines alone do not say which it is.
  if (LOCALES.every((locale) => linesIn(typed, locale) === linesIn(before, locale))) return before;
  const left = [...before];
  const keys = new Map<number, string>();
  for (const matches of [isSame, isAlike]) {
    typed.forEach(({ text }, at) => {
      const found = keys.has(at) ? -1 : left.findIndex((piece) => matches(piece.text, text));
      for (const piece of found < 0 ? [] : left.splice(found, 1)) keys.set(at, piece.key);
    });
  }
  const taken = new Set(before.map(({ key }) => key));
  return typed.map(({ text }, at) => ({ key: keys.get(at) ?? freeKey(taken), text }));
}

const linesIn = (evidence: Evidence, locale: keyof Localized): string =>
  evidence
    .map(({ text }) => text[locale])
    .filter(Boolean)
    .join('\n');

const isSame = (one: Localized, other: Localized): boolean => LOCALES.every((locale) => one[locale] === other[locale]);
const isAlike = (one: Localized, other: Localized): boolean =>
  LOCALES.some((locale) => one[locale] !== '' && one[locale] === other[locale]);

function freeKey(taken: Set<string>): string {
  let number = 1;
  while (taken.has(`e${String(number)}`)) number += 1;
  const key = `e${String(number)}`;
  taken.add(key);
  return key;
}
