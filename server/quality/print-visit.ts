import type { Actor } from '~/domain/accounts/roles';
import { placeName } from '~/domain/calls/place-name';
import type { ServiceSide } from '~/domain/services/places';
import { DomainError } from '~/domain/shared/errors';
import type { Locale } from '~/domain/shared/locale';
import { portalDay } from '~/domain/shared/portal-day';
import { loadLetterPaper } from '#server/letter-texts/load-letter-paper';
import { Finding, type FindingRecord } from '#server/models/finding';
import { Institution } from '#server/models/institution';
import { Programme } from '#server/models/programme';
import { QualityVisit, type QualityVisitRecord } from '#server/models/quality-visit';
import { visitReportDocument } from '#templates/reports/visit-report';
import { loadQuality } from './get-quality';

interface Arguments {
  actor: Actor;
  serviceId: string;
  visitId: string;
  side: ServiceSide;
  locale: Locale;
  now: Date;
}

/**
 * The report of a visit as a PDF on the paper of the institution that follows the service, with its findings as they stand today.
 * `not-found` for a visit that has not taken place, and for self-assessments: those are the provider's word.
 */
export async function printVisit({ visitId, locale, now, ...of }: Arguments): Promise<{ name: string; bytes: Buffer }> {
  const service = await loadQuality(of);
  const visit = await QualityVisit.findOne({ _id: visitId, serviceId: of.serviceId }).lean<QualityVisitRecord>();
  const { number, doneOn, done } = visit ?? {};
  if (visit?.kind !== 'visit' || visit.state !== 'done' || !number || !doneOn || !done)
    throw new DomainError('not-found');
  const found = await Finding.find({ visitId }).lean<FindingRecord[]>();
  const numberOf = ({ _id }: FindingRecord) => Number(_id.split('.').at(-1));
  const programme = await Programme.findById(service.programmeId, { name: 1, places: 1 }).orFail().lean();
  const institution = await Institution.findById(service.institutionId).orFail().lean();
  const { lines, logo } = (await loadLetterPaper(service.institutionId)).headIn(locale);
  const place = programme.places.find(({ code }) => code === service.place);
  const { visitors, standards, answers, summary } = visit;
  const { title, code, providerName, address } = service;
  const bytes = await visitReportDocument(
    {
      institution: institution.name,
      head: { lines, logo },
      service: { title, code, provider: providerName, programme: programme.name, address },
      place: place ? placeName(place) : { en: service.place, ru: service.place, tk: service.place },
      visit: { number, doneOn, visitors, standards, answers, summary, by: done.name, at: done.at },
      findings: found
        .map((finding) => ({ ...finding, number: numberOf(finding) }))
        .sort((one, other) => one.number - other.number),
      asOf: portalDay(now),
    },
    locale,
  );
  return { name: `${number}-${locale}.pdf`, bytes };
}
