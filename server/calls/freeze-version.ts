import { createHash } from 'node:crypto';
import { ceilingsOf } from '~/domain/calls/budget';
import { placeName } from '~/domain/calls/place-name';
import type { CallNames, ListedCall } from '~/domain/calls/published-call';
import type { CallContent } from '~/domain/calls/schema';
import { wordsToFind } from '~/domain/calls/search-words';
import { canonicalJson } from '~/domain/shared/canonical-json';
import { LOCALES } from '~/domain/shared/locale';
import { emptyLocalized, type Localized } from '~/domain/shared/localized';
import { sumMoney, type Currency } from '~/domain/shared/money';
import { Institution } from '#server/models/institution';
import type { ProgrammeRecord } from '#server/models/programme';

interface Frozen {
  names: CallNames;
  sha256: string;
  listed: ListedCall;
}

/** What a call's codes mean today, the SHA-256 of it all, and what the public list shows. */
export async function freezeVersion(content: CallContent, programme: ProgrammeRecord): Promise<Frozen> {
  const names = await namesOf(content, programme);
  const sha256 = createHash('sha256').update(canonicalJson({ content, names })).digest('hex');
  return { names, sha256, listed: listedOf(content, names) };
}

async function namesOf({ lots: { lots }, committee }: CallContent, programme: ProgrammeRecord): Promise<CallNames> {
  const institutions = await Institution.find(
    { _id: { $in: [programme.institutionId, ...committee.seats.map(({ institutionId }) => institutionId)] } },
    { name: 1 },
  ).lean();
  const nameOf = new Map(institutions.map(({ _id, name }) => [_id, plain(name)]));
  const used = <Entry extends { code: string }>(
    entries: readonly Entry[],
    code: (lot: (typeof lots)[number]) => string,
  ) => entries.filter((entry) => lots.some((lot) => code(lot) === entry.code));
  const services = used(programme.serviceTypes, ({ serviceType }) => serviceType);
  const places = used(programme.places, ({ place }) => place);
  const sources = used(programme.sources, ({ source }) => source);
  return {
    programme: programme.name,
    institution: nameOf.get(programme.institutionId) ?? emptyLocalized(),
    services: Object.fromEntries(
      services.map(({ code, name, targetGroups, recipientCriteria, qualityStandards }) => [
        code,
        { name, targetGroups, recipientCriteria, qualityStandards },
      ]),
    ),
    places: Object.fromEntries(places.map((place) => [place.code, placeName(place)])),
    sources: Object.fromEntries(sources.map(({ code, name }) => [code, name])),
    institutions: Object.fromEntries(
      committee.seats.map(({ institutionId }) => [institutionId, nameOf.get(institutionId) ?? emptyLocalized()]),
    ),
  };
}

const plain = ({ en, ru, tk }: Localized): Localized => ({ en, ru, tk });

function listedOf({ about, lots: { lots } }: CallContent, names: CallNames): ListedCall {
  const services = Object.entries(names.services).map(([code, { name }]) => ({ code, name }));
  const places = Object.entries(names.places).map(([code, name]) => ({ code, name }));
  const sums = new Map<Currency, { amount: number; currency: Currency }>();
  for (const { amount, currency } of ceilingsOf(lots)) {
    sums.set(currency, sumMoney(currency, [sums.get(currency) ?? { amount: 0, currency }, { amount, currency }]));
  }
  const searched = [
    about.title,
    about.summary,
    ...Object.values(names.services).map(({ name }) => name),
    ...Object.values(names.places),
    names.programme,
  ];
  return {
    title: about.title,
    summary: about.summary,
    words: wordsToFind(searched.flatMap((text) => LOCALES.map((locale) => text[locale]))),
    services,
    places,
    ceilings: [...sums.values()],
    lots: lots.length,
  };
}
