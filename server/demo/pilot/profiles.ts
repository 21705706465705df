import { emptyProfile, type ProfileContent } from '~/domain/organisations/profile-schema';
import type { Localized } from '~/domain/shared/localized';
import type { PilotProvider } from './providers';

/** Ids of the documents that the demo has put among an organisation's. */
export interface DemoDocuments {
  certificate: string;
  charter: string;
  policy: string;
}

const ADDRESSES: Record<string, Localized> = {
  ashgabat: { en: 'Ashgabat (illustrative)', ru: 'Ашхабад (пример)', tk: 'Aşgabat (mysal)' },
  turkmenabat: { en: 'Turkmenabat (illustrative)', ru: 'Туркменабад (пример)', tk: 'Türkmenabat (mysal)' },
};

/** What one of the pilot's providers tells of itself; figures, people and dates are illustrative. `day` reckons from today. */
export function profileOf(
  { name, legalName, place, services, targetGroups, mission, chair, number, complete }: PilotProvider,
  files: DemoDocuments,
  day: (years: number, days?: number) => string,
): Partial<ProfileContent> {
  const empty = emptyProfile();
  const year = Number(day(0).slice(0, 4));
  const person = { name: chair, position: 'Chair', phone: '+993 12 00-00-00', email: '' };
  const policy = { adopted: 'yes' as const, validUntil: day(2), fileId: files.policy, focalPoint: chair };
  const adopted = complete ? policy : { ...policy, adopted: 'no' as const, validUntil: '', fileId: '' };
  const certified = number === 2 ? day(0, 40) : day(3);
  const told: Partial<ProfileContent> = {
    identification: {
      ...empty.identification,
      names: legalName,
      shortName: name.length <= 20 ? name : 'NRCST',
      legalForm: number === 3 ? 'other' : 'public-organisation',
      registrationNumber: `ILL-${1000 + number}`,
      registeredOn: day(-10),
      registeredBy: 'Illustrative',
      hasCertificate: 'yes',
      certificate: {
        number: `A-${number}`,
        issuedOn: day(-2),
        permanent: false,
        validUntil: certified,
        fileId: files.certificate,
      },
      charter: { adoptedOn: day(-10), fileId: files.charter },
    },
    contacts: {
      ...empty.contacts,
      address: ADDRESSES[place] ?? empty.contacts.address,
      phone: '+993 12 00-00-00',
      contact: person,
      signatories: [{ ...person, power: 'charter', validUntil: '', fileId: '' }],
    },
    governance: {
      body: {
        en: 'The general meeting of members elects the board for three years (illustrative).',
        ru: 'Общее собрание членов избирает правление на три года (пример).',
        tk: 'Agzalaryň umumy ýygnagy dolandyryş geňeşini üç ýyllyk saýlaýar (mysal).',
      },
      meetings: 4,
      members: [{ name: chair, position: 'Chair', since: year - 5 }],
      officers: [{ name: chair, position: 'Chair', since: year - 5 }],
    },
    mandate: {
      mission,
      targetGroups,
      services,
      places: [place],
      policies: { safeguarding: adopted, psea: adopted, antiFraud: adopted },
    },
  };
  return complete ? { ...told, ...meansOf(place, year) } : told;
}

/** Experience, money and means, as the complete profiles tell them. */
function meansOf(place: string, year: number): Pick<ProfileContent, 'experience' | 'finance' | 'capacity'> {
  const yearOf = (one: number) => ({
    year: one,
    band: 'to-20' as const,
    audited: 'no' as const,
    auditor: '',
    fileId: '',
  });
  return {
    experience: {
      projects: [
        {
          title: {
            en: 'Community-based social services, pilot phase',
            ru: 'Социальные услуги на уровне общины, пилотный этап',
            tk: 'Jemgyýet derejesindäki durmuş hyzmatlary, synag tapgyry',
          },
          donor: 'UNDP',
          place,
          from: 2021,
          until: 2022,
          amount: { amount: 12_000_00, currency: 'USD' },
          people: 60,
          result: {
            en: 'People live in the community instead of an institution (figures illustrative).',
            ru: 'Люди живут в общине, а не в учреждении (цифры для примера).',
            tk: 'Adamlar edarada däl-de, jemgyýetde ýaşaýarlar (sanlar mysal üçin).',
          },
        },
      ],
      references: [
        { name: 'Illustrative reference', institution: 'UNDP', position: 'Programme analyst', phone: '', email: '' },
      ],
    },
    finance: {
      years: [yearOf(year - 1), yearOf(year - 2), yearOf(year - 3)],
      accounting: 'cash',
      separateDuties: ['authorising', 'recording'],
      duties: {
        en: 'The chair authorises, the accountant pays and records, the board compares monthly (illustrative).',
        ru: 'Председатель разрешает, бухгалтер платит и учитывает, правление ежемесячно сверяет (пример).',
        tk: 'Başlyk rugsat berýär, hasapçy töleýär we hasaba alýar, geňeş her aý deňeşdirýär (mysal).',
      },
    },
    capacity: {
      staff: [
        { profession: 'social-worker', paid: 5, volunteers: 3 },
        { profession: 'manager', paid: 1, volunteers: 0 },
        { profession: 'accountant', paid: 1, volunteers: 0 },
      ],
      premises: [{ address: ADDRESSES[place]?.en ?? place, held: 'rented', area: 80, accessible: 'yes' }],
      equipment: {
        en: 'Three computers, a car with a ramp (illustrative).',
        ru: 'Три компьютера, автомобиль с пандусом (пример).',
        tk: 'Üç kompýuter, pandusly awtoulag (mysal).',
      },
    },
  };
}
