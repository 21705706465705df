import { canonicalJson } from '../shared/canonical-json';
import { keyDates } from './dates';
import { DEFAULT_NOTICE_DAYS } from './empty-call';
import type { Fault } from './rules';
import { SECTIONS, type CallContent, type Section } from './schema';

/** What an addendum never touches: how applications are judged is settled when the call is published. */
export const SETTLED_SECTIONS: readonly Section[] = ['committee', 'rubric'];

/** What an addendum may still change after the deadline: when the decision is expected and the service begins. */
const SECTIONS_AFTER_CLOSING: readonly Section[] = ['dates'];

/** Sections whose change means that applications in preparation must be looked at again. */
const MATERIAL_SECTIONS: readonly Section[] = ['lots', 'form'];

/** The sections that say something else. */
export function changedSections(before: CallContent, after: CallContent): Section[] {
  return SECTIONS.filter((section) => canonicalJson(before[section]) !== canonicalJson(after[section]));
}

export const isMaterial = (changed: readonly Section[]): boolean =>
  changed.some((section) => MATERIAL_SECTIONS.includes(section));

/** Why a published call cannot be changed in this way at `now` (product design, "Life of a call"); empty when it can. */
export function addendumFaults(before: CallContent, after: CallContent, now: Date): Fault[] {
  const changed = changedSections(before, after);
  if (changed.length === 0) return [{ section: 'about', key: 'calls.fault.nothingChanged' }];
  const faults: Fault[] = changed
    .filter((section) => SETTLED_SECTIONS.includes(section))
    .map((section) => ({ section, key: 'calls.fault.settled' }));
  if (before.about.languages.some((locale) => !after.about.languages.includes(locale))) {
    faults.push({ section: 'about', key: 'calls.fault.languageDropped' });
  }
  const keys = new Set(after.lots.lots.map(({ key }) => key));
  if (before.lots.lots.some(({ key }) => !keys.has(key)))
    faults.push({ section: 'lots', key: 'calls.fault.lotDropped' });
  // Whoever has submitted by then did so trusting that their copy can, or cannot, be read.
  if (Boolean(before.terms.strictSealing) !== Boolean(after.terms.strictSealing))
    faults.push({ section: 'terms', key: 'sealing.fault.strictSettled' });
  return [...faults, ...deadlineFaults(before, after, changed, now)];
}

function deadlineFaults(before: CallContent, after: CallContent, changed: readonly Section[], now: Date): Fault[] {
  const was = keyDates(before.dates).submissionsUntil;
  const becomes = keyDates(after.dates).submissionsUntil;
  if (!was || !becomes) return [];
  if (now >= was) {
    const late = changed.filter((section) => !SECTIONS_AFTER_CLOSING.includes(section));
    const faults: Fault[] = late.map((section) => ({ section, key: 'calls.fault.closed' }));
    return becomes.getTime() === was.getTime()
      ? faults
      : [...faults, { section: 'dates', key: 'calls.fault.reopened' }];
  }
  if (becomes < was) return [{ section: 'dates', key: 'calls.fault.deadlineShortened' }];
  const days = before.terms.noticeDays ?? DEFAULT_NOTICE_DAYS;
  const notice = days * 86_400_000;
  if (was.getTime() - now.getTime() < notice && becomes.getTime() - now.getTime() < notice) {
    return [{ section: 'dates', key: 'calls.fault.shortNotice', values: { days } }];
  }
  return [];
}
