import { isSettled, type PreconditionStanding } from '~/domain/preconditions/kinds';
import { datedDocuments, type DatedDocument } from '~/domain/organisations/profile-documents';
import { portalDay } from '~/domain/shared/portal-day';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import { BankAccount } from '#server/models/bank-account';
import { OrganisationProfile, type OrganisationProfileRecord } from '#server/models/organisation-profile';
import { Precondition, type PreconditionRecord } from '#server/models/precondition';
import { courseStandings, type CourseStanding } from '#server/training/course-standings';

export interface WeighedPrecondition {
  record: PreconditionRecord;
  standing: PreconditionStanding;
  /** What it hangs on; only that of its kind. */
  courses: CourseStanding[];
  expired: DatedDocument[];
}

type Weighable = Pick<AgreementRecord, '_id' | 'callId' | 'organisationId' | 'signatures'>;

/** Every precondition of an agreement as it stands at this moment, in the call's order. One read after the other. */
export async function weighPreconditions(agreement: Weighable, now: Date): Promise<WeighedPrecondition[]> {
  const records = await Precondition.find({ agreementId: agreement._id })
    .sort({ order: 1 })
    .lean<PreconditionRecord[]>();
  const weighed: WeighedPrecondition[] = [];
  for (const record of records) weighed.push(await weigh(record, agreement, now));
  return weighed;
}

/** True where nothing is left that keeps the agreement from being in force, at this moment. */
export async function preconditionsMet(agreementId: string, now: Date): Promise<boolean> {
  const agreement = await Agreement.findOne({ _id: agreementId }).orFail().lean<AgreementRecord>();
  return (await weighPreconditions(agreement, now)).every(({ standing }) => isSettled(standing));
}

async function weigh(record: PreconditionRecord, agreement: Weighable, now: Date): Promise<WeighedPrecondition> {
  const nothing = { record, courses: [], expired: [] };
  const { organisationId } = agreement;
  const said = (isMet: boolean): PreconditionStanding => (record.waived ? 'waived' : isMet ? 'met' : 'open');
  switch (record.kind) {
    case 'training': {
      const courses = await courseStandings(agreement.callId, organisationId);
      const isMet = courses.length > 0 && courses.every(({ isFulfilled }) => isFulfilled);
      return { ...nothing, courses, standing: said(isMet) };
    }
    case 'bank-account': {
      const usable = { _id: organisationId, state: 'verified' as const, paymentsSuspendedSince: null };
      return { ...nothing, standing: said((await BankAccount.exists(usable)) !== null) };
    }
    case 'signed-agreement':
      return { ...nothing, standing: said(new Set(agreement.signatures.map(({ side }) => side)).size === 2) };
    case 'documents': {
      const profile = await OrganisationProfile.findOne({ _id: organisationId }).lean<OrganisationProfileRecord>();
      const today = portalDay(now);
      const expired = profile ? datedDocuments(profile.content).filter(({ validUntil }) => validUntil < today) : [];
      return { ...nothing, expired, standing: said(profile !== null && expired.length === 0) };
    }
    case 'other':
      return { ...nothing, standing: record.waived ? 'waived' : evidenceStanding(record) };
  }
}

function evidenceStanding({ evidence, reviewed }: PreconditionRecord): PreconditionStanding {
  if (reviewed) return reviewed.outcome === 'confirmed' ? 'met' : 'returned';
  return evidence ? 'submitted' : 'open';
}
