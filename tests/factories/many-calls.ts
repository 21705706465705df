import { randomUUID } from 'node:crypto';
import { portalLocalTime } from '~/domain/calls/dates';
import { placeName } from '~/domain/calls/place-name';
import type { CallNames } from '~/domain/calls/published-call';
import type { CallContent } from '~/domain/calls/schema';
import { wordsToFind } from '~/domain/calls/search-words';
import type { Localized } from '~/domain/shared/localized';
import { callOf2021 } from '#server/demo/pilot/call-2021';
import { pilotProgramme } from '#server/demo/pilot/programme';
import { Call } from '#server/models/call';
import { Clarification } from '#server/models/clarification';

const DAY = 86_400_000;
const DIGEST = 'ab12'.repeat(16);

const numbered = (text: Localized, number: number): Localized => ({
  en: `${text.en}, ${number}`,
  ru: `${text.ru}, ${number}`,
  tk: `${text.tk}, ${number}`,
});

/** As many published calls as are asked for, each as long as the pilot's; every third is closed. Written directly. */
export async function insertManyCalls(count: number, now: Date): Promise<void> {
  const calls = Array.from({ length: count }, (_, index) => callRecord(index + 1, now));
  for (let from = 0; from < count; from += 200) await Call.insertMany(calls.slice(from, from + 200), { lean: true });
}

function callRecord(number: number, now: Date) {
  const closesAt = new Date(now.getTime() + (number % 3 === 0 ? -1 : 1) * (1 + (number % 200)) * DAY);
  const publishAt = new Date(closesAt.getTime() - 250 * DAY);
  const pilot = callOf2021(['mlsp', 'moe', 'mohmi']);
  const content: CallContent = {
    ...pilot,
    about: { ...pilot.about, title: numbered(pilot.about.title, number) },
    dates: { ...pilot.dates, submissionsUntil: portalLocalTime(closesAt) },
  };
  const names = namesOf(content);
  const services = Object.entries(names.services).map(([code, { name }]) => ({ code, name }));
  const places = Object.entries(names.places).map(([code, name]) => ({ code, name }));
  const { title, summary } = content.about;
  return {
    _id: randomUUID(),
    programmeId: 'pilot',
    institutionId: 'mlsp',
    reference: `JPSP-${2021 + Math.floor(number / 900)}-${String(number).padStart(4, '0')}`,
    created: { by: 'somebody', at: publishAt },
    title,
    open: null,
    approved: { by: 'somebody else', at: publishAt, publishAt },
    cancelled: null,
    clarificationsUntil: new Date(closesAt.getTime() - 10 * DAY),
    closesAt,
    current: { number: 1, at: publishAt, content, names, sha256: DIGEST, materialSince: 1 },
    addenda: [],
    listed: {
      title,
      summary,
      words: wordsToFind([title, summary].flatMap(({ en, ru, tk }) => [en, ru, tk])),
      services,
      places,
      ceilings: [{ amount: 49_000_00 + number * 100, currency: 'USD' as const }],
      lots: content.lots.lots.length,
    },
    version: 3,
  };
}

function namesOf({ lots: { lots }, committee }: CallContent): CallNames {
  const { serviceTypes, places, name } = pilotProgramme;
  const used = serviceTypes.filter(({ code }) => lots.some(({ serviceType }) => serviceType === code));
  return {
    programme: name,
    institution: name,
    services: Object.fromEntries(used.map(({ code, ...service }) => [code, service])),
    places: Object.fromEntries(
      places
        .filter(({ code }) => lots.some(({ place }) => place === code))
        .map((place) => [place.code, placeName(place)]),
    ),
    sources: {},
    institutions: Object.fromEntries(committee.seats.map(({ institutionId }) => [institutionId, name])),
  };
}

const SAID: Localized = {
  en: 'May one organisation apply for two lots, and does the own contribution count for each of them separately?',
  ru: 'Может ли одна организация подать заявки на два лота, и учитывается ли собственный вклад по каждому отдельно?',
  tk: 'Bir gurama iki lot boýunça ýüz tutup bilýärmi we öz goşandy her lot üçin aýratyn hasaplanýarmy?',
};

/** Public answers of a call, each with a question of usual length. */
export async function insertAnswers(callId: string, count: number, now: Date): Promise<void> {
  await Clarification.insertMany(
    Array.from({ length: count }, (_, index) => ({
      _id: randomUUID(),
      callId,
      number: index + 1,
      question: numbered(SAID, index + 1),
      answer: numbered({ en: `${SAID.en} Yes.`, ru: `${SAID.ru} Да.`, tk: `${SAID.tk} Hawa.` }, index + 1),
      questionIds: [],
      publishedBy: 'somebody',
      at: now,
    })),
  );
}
