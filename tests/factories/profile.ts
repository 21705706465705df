import { emptyProfile, type ProfileContent } from '~/domain/organisations/profile-schema';
import { inAll } from './call';

/** A profile in which nothing is missing. Files are named by the ids that are given, or by words that no file has. */
export function fullProfile(fileId = 'file-1'): ProfileContent {
  const person = { name: 'Gülälek Sähedowa', position: 'Chair', phone: '+993 12 34-56-78', email: 'g@example.org' };
  const policy = { adopted: 'yes' as const, validUntil: '2028-05-01', fileId, focalPoint: 'Aýna Orazowa' };
  const empty = emptyProfile();
  const yearOf = (year: number) => ({ year, band: 'to-20' as const, audited: 'no' as const, auditor: '', fileId: '' });
  return {
    identification: {
      ...empty.identification,
      names: inAll('Yenme'),
      legalForm: 'public-organisation',
      registrationNumber: 'No. 123-45',
      registeredOn: '2015-04-02',
      hasCertificate: 'yes',
      certificate: { number: 'A 7', issuedOn: '2015-04-02', permanent: false, validUntil: '2027-04-01', fileId },
      charter: { adoptedOn: '2015-03-01', fileId },
    },
    contacts: {
      ...empty.contacts,
      address: inAll('Ashgabat'),
      phone: '+993 12 34-56-78',
      contact: person,
      signatories: [{ ...person, power: 'power-of-attorney', validUntil: '2027-01-31', fileId }],
    },
    governance: {
      body: inAll('A general meeting elects the board'),
      meetings: 4,
      members: [{ name: 'Maral Ataýewa', position: 'Member', since: 2019 }],
      officers: [{ name: 'Gülälek Sähedowa', position: 'Chair', since: 2015 }],
    },
    mandate: {
      mission: inAll('Independent life'),
      targetGroups: ['disability'],
      services: ['home-care'],
      places: ['ashgabat'],
      policies: { safeguarding: policy, psea: policy, antiFraud: { ...policy, adopted: 'no', fileId: '' } },
    },
    experience: {
      projects: [
        {
          ...{ title: inAll('Assistants'), donor: 'UNDP', place: 'Ashgabat', from: 2021, until: 2022 },
          ...{ amount: { amount: 12_000_00, currency: 'USD' }, people: 40, result: inAll('40 people') },
        },
      ],
      references: [{ ...person, institution: 'UNDP' }],
    },
    finance: {
      years: [yearOf(2023), yearOf(2024), yearOf(2025)],
      accounting: 'cash',
      separateDuties: ['paying', 'recording'],
      duties: inAll('Two people sign'),
    },
    capacity: {
      staff: [{ profession: 'social-worker', paid: 4, volunteers: 2 }],
      premises: [{ address: 'Ashgabat', held: 'rented', area: 60, accessible: 'yes' }],
      equipment: inAll('Two computers'),
    },
  };
}
