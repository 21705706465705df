import { expect, it } from 'vitest';
import { emptyProfile } from '~/domain/organisations/profile-schema';
import { listWaiting } from '#server/desk/list-waiting';
import { remindOfDocuments } from '#server/organisations/remind-of-documents';
import { saveProfileSection } from '#server/organisations/save-profile-section';
import { mailsTo } from '#tests/factories/mails';
import { useDatabase } from '#tests/factories/test-database';
import { createUser } from '#tests/factories/user';

useDatabase();

const at = (day: string) => new Date(`${day}T03:00:00Z`);

async function withCertificateUntil(validUntil: string) {
  const { actor, email } = await createUser();
  const { identification } = emptyProfile();
  const value = {
    ...identification,
    hasCertificate: 'yes' as const,
    certificate: { ...identification.certificate, validUntil },
  };
  const save = (expected: number, until = validUntil) =>
    saveProfileSection({
      actor,
      input: {
        section: 'identification',
        value: { ...value, certificate: { ...value.certificate, validUntil: until } },
      },
      expected,
      now: at('2026-01-01'),
    });
  await save(0);
  const mails = async () => (await mailsTo(email)).filter(({ template }) => template === 'documents-expiring');
  return { actor, save, mails };
}

it('reminds at 60, 14 and 0 days, each once, however often it runs', async () => {
  const { mails } = await withCertificateUntil('2026-12-31');
  const counts: number[] = [];
  for (const day of [
    '2026-10-31',
    '2026-11-02',
    '2026-11-02',
    '2026-12-16',
    '2026-12-17',
    '2026-12-31',
    '2027-02-01',
  ]) {
    await remindOfDocuments({ now: at(day) });
    counts.push((await mails()).length);
  }
  expect(counts).toEqual([0, 1, 1, 1, 2, 3, 3]);
  const [last] = await mails();
  expect(last?.mail.text).toContain('today is the last day');
});

it('runs twice at once without reminding twice, and reminds of a document’s new last day', async () => {
  const { mails, save } = await withCertificateUntil('2028-03-10');
  const now = at('2028-03-01');
  await Promise.all([remindOfDocuments({ now }), remindOfDocuments({ now })]);
  expect(await mails()).toHaveLength(1);
  await save(1, '2028-03-20');
  await remindOfDocuments({ now: at('2028-03-08') });
  expect(await mails()).toHaveLength(2);
});

it('shows them on the desk of the organisation, leading to the field', async () => {
  const { actor } = await withCertificateUntil('2029-05-10');
  expect(await listWaiting(actor, at('2029-03-01'))).toEqual([]);
  const [group] = await listWaiting(actor, at('2029-05-01'));
  expect(group?.items).toMatchObject([
    {
      label: 'profileDesk.expiring',
      values: { days: 9 },
      href: '/organisation/profile/identification#field-certificate-validUntil',
      until: new Date('2029-05-10T18:59:00Z'),
    },
  ]);
  const [expired] = await listWaiting(actor, at('2029-05-11'));
  expect(expired?.items).toMatchObject([{ label: 'profileDesk.expired', until: null }]);
});
