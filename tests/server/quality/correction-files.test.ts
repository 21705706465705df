import { expect, it } from 'vitest';
import { getFile } from '#server/files/get-file';
import { removeFile } from '#server/files/remove-file';
import { closeFinding, correctFinding } from '#server/quality/correct-finding';
import { correctionFiles } from '#server/quality/finding-files';
import { getFinding } from '#server/quality/get-quality';
import { visited } from '#tests/factories/quality';
import { explanationOf, refusalOf } from '#tests/factories/refusal';
import { deliveredService } from '#tests/factories/service';
import { storedFile } from '#tests/factories/stored-file';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const now = new Date();

it('files of a correction are the provider’s until it is handed in, then the visitor sees them, and nobody else', async () => {
  const { service, caseworker, manager, finding } = await visited();
  const stranger = await deliveredService();
  const place = { serviceId: service._id, findingId: finding._id, now };
  const fileId = await storedFile(correctionFiles(finding._id), caseworker.userId);
  const shown = async (actor: typeof manager, side: 'office' | 'provider') =>
    (await getFinding({ ...place, actor, side, locale: 'en' })).files.map(({ id }) => id);
  expect(await shown(caseworker, 'provider')).toEqual([fileId]);
  expect(await shown(manager, 'office')).toEqual([]);
  expect(await refusalOf(getFile({ actor: manager, fileId }))).toBe('not-found');

  const input = { version: finding.version, text: 'Plans are there, see the photograph' };
  await correctFinding({ ...place, actor: caseworker, input });
  expect(await shown(manager, 'office')).toEqual([fileId]);
  expect((await getFile({ actor: manager, fileId })).id).toBe(fileId);
  for (const actor of [stranger.caseworker, stranger.manager])
    expect(await refusalOf(getFile({ actor, fileId }))).toBe('not-found');
  expect(await refusalOf(removeFile({ actor: caseworker, fileId, now }))).toBe('not-permitted');

  const back = { version: finding.version + 1, decision: 'return' as const, text: 'It shows another room' };
  await closeFinding({ ...place, actor: manager, input: back });
  await removeFile({ actor: caseworker, fileId, now });
  expect(await shown(manager, 'office')).toEqual([]);
});

it.each(['receiving', 'scanning', 'infected'] as const)(
  'no correction is handed in while a file of it is %s',
  async (state) => {
    const { service, caseworker, finding } = await visited();
    await storedFile(correctionFiles(finding._id), caseworker.userId, state);
    const input = { version: finding.version, text: 'Plans are there' };
    const place = { serviceId: service._id, findingId: finding._id, now };
    expect(await explanationOf(correctFinding({ ...place, actor: caseworker, input }))).toBe('quality.error.files');
  },
);
