import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedDocuments, daysUntil, filesOf, reminderDue } from '~/domain/organisations/profile-documents';
import { completenessOf, overallCompleteness } from '~/domain/organisations/profile-gaps';
import { organisationNames, peopleNamed, registrationKey } from '~/domain/organisations/profile-names';
import { emptyProfile, PROFILE_SCHEMAS, PROFILE_SECTIONS } from '~/domain/organisations/profile-schema';
import { fullProfile } from '#tests/factories/profile';

describe('how complete a profile is', () => {
  it('is nothing at first and everything at last', () => {
    const nothing = completenessOf(emptyProfile());
    expect(overallCompleteness(nothing).percent).toBe(0);
    expect(nothing.contacts.missing).toEqual(['address', 'phone', 'contact.name', 'signatories']);
    const all = completenessOf(fullProfile());
    expect(PROFILE_SECTIONS.flatMap((section) => all[section].missing)).toEqual([]);
    expect(overallCompleteness(all).percent).toBe(100);
  });

  it('asks for a certificate where there is one, and else for the reason', () => {
    const { identification, ...rest } = fullProfile();
    const missing = (change: Partial<typeof identification>) =>
      completenessOf({ ...rest, identification: { ...identification, ...change } }).identification.missing;
    const blank = { number: '', issuedOn: '', permanent: false, validUntil: '', fileId: '' };
    expect(missing({ certificate: blank })).toEqual(['certificate.issuedOn', 'certificate.fileId']);
    expect(missing({ certificate: { ...identification.certificate, validUntil: '', permanent: true } })).toEqual([]);
    expect(missing({ hasCertificate: 'no', certificate: blank })).toEqual(['noCertificateReason']);
    expect(missing({ hasCertificate: 'no', certificate: blank, noCertificateReason: 'Being renewed' })).toEqual([]);
    expect(missing({ names: { en: 'Yenme', ru: '', tk: 'Ýenme' } })).toEqual(['names']);
  });

  it('asks for the paper of a policy that was adopted, and for three years of money', () => {
    const profile = fullProfile();
    const { psea } = profile.mandate.policies;
    profile.mandate.policies.psea = { ...psea, fileId: '' };
    profile.finance.years.pop();
    const { mandate, finance } = completenessOf(profile);
    expect([...mandate.missing, ...finance.missing]).toEqual(['policies.psea.fileId', 'years']);
  });

  it('never counts more than is asked for', () => {
    const some = fc.record({ use: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }) });
    fc.assert(
      fc.property(some, ({ use }) => {
        const [full, empty] = [fullProfile(), emptyProfile()];
        const mixed = Object.fromEntries(
          PROFILE_SECTIONS.map((section, at) => [section, (use[at] ? full : empty)[section]]),
        ) as typeof full;
        const completeness = completenessOf(mixed);
        for (const { there, wanted, missing } of Object.values(completeness)) {
          expect(there + missing.length).toBe(wanted);
        }
        const { percent } = overallCompleteness(completeness);
        expect(percent === 100).toBe(use.every(Boolean));
      }),
    );
  });
});

describe('the documents of a profile', () => {
  it('are those with a last day, the soonest first', () => {
    expect(datedDocuments(fullProfile()).map(({ kind, of, validUntil }) => [kind, of, validUntil])).toEqual([
      ['power-of-attorney', 'Gülälek Sähedowa', '2027-01-31'],
      ['certificate', '', '2027-04-01'],
      ['safeguarding', '', '2028-05-01'],
      ['psea', '', '2028-05-01'],
    ]);
    expect(datedDocuments(emptyProfile())).toEqual([]);
    expect(filesOf(fullProfile('f'))).toEqual(['f']);
  });

  it('are reminded of at the nearest threshold, once for each', () => {
    expect(daysUntil('2026-11-22', '2026-11-22')).toBe(0);
    expect(reminderDue('2027-01-22', '2026-11-22')).toBeNull();
    expect(reminderDue('2027-01-21', '2026-11-22')).toBe(60);
    expect(reminderDue('2026-12-07', '2026-11-22')).toBe(60);
    expect(reminderDue('2026-12-06', '2026-11-22')).toBe(14);
    expect(reminderDue('2026-11-22', '2026-11-22')).toBe(0);
    expect(reminderDue('2020-01-01', '2026-11-22')).toBe(0);
  });
});

describe('names in a profile', () => {
  it('tell the organisation and everybody who acts for it, each once', () => {
    const profile = fullProfile();
    profile.identification.shortName = 'YE';
    expect(organisationNames(profile)).toEqual(['Yenme', 'Yenme (ru)', 'Yenme (tk)', 'YE']);
    expect(peopleNamed(profile)).toEqual(['Gülälek Sähedowa', 'Maral Ataýewa']);
  });

  it('compare registration numbers by letters and digits', () => {
    expect(registrationKey('№ 123-45/a')).toBe(registrationKey('12345 A'));
    expect(registrationKey(' - ')).toBe('');
  });
});

describe('what a section takes', () => {
  const mistakes = (section: keyof typeof PROFILE_SCHEMAS, typed: object) =>
    PROFILE_SCHEMAS[section].safeParse(typed).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

  it('is anything that is not wrong', () => {
    for (const section of PROFILE_SECTIONS) expect(mistakes(section, {})).toEqual([]);
  });

  it.each([
    ['identification', { certificate: { permanent: 'yes', validUntil: '2027-01-01' } }, 'certificate.validUntil'],
    ['identification', { certificate: { issuedOn: '2027-01-02', validUntil: '2027-01-01' } }, 'certificate.validUntil'],
    ['identification', { registeredOn: '2027-02-30' }, 'registeredOn'],
    ['contacts', { phone: 'call me' }, 'phone'],
    ['contacts', { signatories: [{ email: 'nobody' }] }, 'signatories.0.email'],
    ['contacts', { website: 'javascript:alert(1)' }, 'website'],
    ['governance', { members: [{ since: '12' }] }, 'members.0.since'],
    ['mandate', { targetGroups: 'everybody' }, 'targetGroups.0'],
    ['experience', { projects: [{ from: '2022', until: '2021' }] }, 'projects.0.until'],
    ['experience', { projects: [{ amount: { amount: 'much', currency: 'USD' } }] }, 'projects.0.amount.amount'],
    ['finance', { years: [{ year: '2024' }, { year: '2024' }] }, 'years.1.year'],
    ['capacity', { staff: [{ paid: '1.5' }] }, 'staff.0.paid'],
  ] as const)('but in %s not %j', (section, typed, path) => {
    expect(mistakes(section, typed).map(([at]) => at)).toEqual([path]);
  });
});
