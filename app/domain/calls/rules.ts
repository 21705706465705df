import { formFaults } from '../applications/form-faults';
import { rubricFaults } from '../rubrics/rules';
import type { Rubric } from '../rubrics/schema';
import type { ErrorValues } from '../shared/errors';
import type { Locale } from '../shared/locale';
import { missingLanguages } from '../shared/localized';
import type { MessageKey } from '../shared/message-key';
import { DATE_ORDER, keyDates } from './dates';
import type { CallContent, Lot, Section } from './schema';
import { wantedTexts } from './texts';

/** Something that keeps a call from being published, and the section where it is mended. */
export interface Fault {
  section: Section;
  key: MessageKey;
  values?: ErrorValues | undefined;
}

/** Everything that keeps a call from being published at `publishAt`; empty when it is ready. */
export function callFaults(content: CallContent, publishAt: Date): Fault[] {
  return [
    ...languageFaults(content),
    ...lotFaults(content),
    ...dateFaults(content, publishAt),
    ...termsFaults(content),
    ...committeeFaults(content),
    ...templateFaults(content),
  ];
}

const LANGUAGE_FAULT: Record<Locale, MessageKey> = {
  en: 'calls.fault.missingEn',
  ru: 'calls.fault.missingRu',
  tk: 'calls.fault.missingTk',
};

function languageFaults(content: CallContent): Fault[] {
  const missing = new Map<string, Fault & { values: { count: number } }>();
  for (const { section, text } of wantedTexts(content)) {
    for (const locale of missingLanguages(text, content.about.languages)) {
      const fault = missing.get(`${section} ${locale}`) ?? {
        section,
        key: LANGUAGE_FAULT[locale],
        values: { count: 0 },
      };
      fault.values.count += 1;
      missing.set(`${section} ${locale}`, fault);
    }
  }
  return [...missing.values()];
}

function lotFaults({ lots: { lots } }: CallContent): Fault[] {
  if (lots.length === 0) return [{ section: 'lots', key: 'calls.fault.noLots' }];
  const isWhole = ({ serviceType, place, source, ceiling, awards, people }: Lot) =>
    serviceType && place && source && ceiling && ceiling.amount > 0 && awards !== null && people !== null;
  return lots.flatMap((lot, at): Fault[] =>
    isWhole(lot) ? [] : [{ section: 'lots', key: 'calls.fault.lotIncomplete', values: { number: at + 1 } }],
  );
}

function dateFaults({ dates }: CallContent, publishAt: Date): Fault[] {
  const instants = keyDates(dates);
  const faults: Fault[] = [];
  let before = publishAt;
  for (const name of DATE_ORDER) {
    const instant = instants[name];
    if (!instant) faults.push({ section: 'dates', key: `calls.fault.noDate.${name}` });
    else if (instant <= before) faults.push({ section: 'dates', key: `calls.fault.dateOrder.${name}` });
    if (instant && instant > before) before = instant;
  }
  return faults;
}

function termsFaults({ terms: { standstillDays, noticeDays } }: CallContent): Fault[] {
  return standstillDays === null || noticeDays === null
    ? [{ section: 'terms', key: 'calls.fault.termsIncomplete' }]
    : [];
}

function committeeFaults({ committee, rubric: { rubric } }: CallContent): Fault[] {
  const { minInstitutions, quorum, minScoreSheets, seats, evaluation } = committee;
  if (minInstitutions === null || quorum === null || minScoreSheets === null || seats.some((seat) => !seat.seats)) {
    return [{ section: 'committee', key: 'calls.fault.committeeIncomplete' }];
  }
  const members = seats.reduce((total, seat) => total + (seat.seats ?? 0), 0);
  const faults: Fault[] = [];
  if (seats.length < minInstitutions) {
    faults.push({ section: 'committee', key: 'calls.fault.fewInstitutions', values: { minimum: minInstitutions } });
  }
  if (members < quorum || members < minScoreSheets) {
    faults.push({ section: 'committee', key: 'calls.fault.fewMembers', values: { members } });
  }
  // From two institutions come two members at least.
  if (evaluation?.assignment === 'some' && minScoreSheets < 2) {
    faults.push({ section: 'committee', key: 'calls.fault.fewSheets' });
  }
  return evaluation ? [...faults, ...evaluationFaults(evaluation, rubric)] : faults;
}

function evaluationFaults(
  evaluation: NonNullable<CallContent['committee']['evaluation']>,
  rubric: Rubric | null,
): Fault[] {
  if (Object.values(evaluation).includes(null)) {
    return [{ section: 'committee', key: 'calls.fault.termsOfEvaluation' }];
  }
  const highest = Math.max(evaluation.criterionTolerance ?? 0, evaluation.commentUpTo ?? 0);
  return rubric && highest > rubric.scale
    ? [{ section: 'committee', key: 'calls.fault.termsBeyondScale', values: { scale: rubric.scale } }]
    : [];
}

function templateFaults({ form, rubric }: CallContent): Fault[] {
  const faults: Fault[] = [];
  if (!form.definition) faults.push({ section: 'form', key: 'calls.fault.noForm' });
  else if (formFaults(form.definition).length > 0) faults.push({ section: 'form', key: 'calls.fault.unsoundForm' });
  if (!rubric.rubric) faults.push({ section: 'rubric', key: 'calls.fault.noRubric' });
  else faults.push(...rubricFaults(rubric.rubric).map((fault): Fault => ({ section: 'rubric', ...fault })));
  return faults;
}
