import { beforeAll, describe, expect, it } from 'vitest';
import type { FormDefinition } from '~/domain/applications/form-definition';
import { emptyLocalized } from '~/domain/shared/localized';
import { getReadableSubmission } from '#server/scoring/get-readable-submission';
import { openSubmittedFile } from '#server/scoring/open-submitted-file';
import { AuditEvent } from '#server/models/audit-event';
import { Screening } from '#server/models/screening';
import { StoredFile } from '#server/models/stored-file';
import { sealSupplement } from '#server/screening/supplement';
import { FORM, inAll } from '#tests/factories/call';
import { appointed, lotsAt, openedCall, recuse, type Member, type OpenedCall } from '#tests/factories/evaluation';
import { refusalOf } from '#tests/factories/refusal';
import { useDatabase } from '#tests/factories/test-database';

useDatabase();

const LICENCE = Buffer.from('%PDF-1.7 a licence');

const formWith = (identifiesApplicant: boolean): FormDefinition => ({
  sections: [
    ...FORM.sections,
    {
      key: 'papers',
      title: inAll('Papers'),
      introduction: emptyLocalized(),
      questions: [
        {
          key: 'licence',
          type: 'files',
          label: inAll('Licence'),
          help: emptyLocalized(),
          required: false,
          identifiesApplicant,
          visibleWhen: null,
          maxFiles: 5,
          types: [],
          maxBytes: 1_000_000,
        },
      ],
    },
  ],
});

const callWith = (anonymous: boolean, identifiesApplicant = false) =>
  openedCall({
    applications: { 'lot-1': 2 },
    terms: { anonymous },
    submission: () => ({ files: [LICENCE] }),
    content: { form: { template: 'standard', version: 1, definition: formWith(identifiesApplicant) } },
  });

let call: OpenedCall;
let members: Member[];
beforeAll(async () => {
  call = await callWith(false);
  members = await appointed(call);
});

const at = (of: OpenedCall, index = 0) => ({
  callId: of.id,
  applicationId: of.applications[index]!.applicationId,
});
const read = (member: Member, of = call, index = 0) => getReadableSubmission({ actor: member.actor, ...at(of, index) });

async function bytesOf(member: Member, of: OpenedCall, fileId: string, range: string | null = null) {
  const opening = { actor: member.actor, ...at(of), fileId, range, ifRange: null, now: new Date() };
  const file = await openSubmittedFile(opening);
  if ('unsatisfiable' in file) throw new Error('No such part');
  const pieces: Buffer[] = [];
  for await (const piece of file.content) pieces.push(piece);
  return { name: file.name, bytes: Buffer.concat(pieces) };
}

describe('an application that was opened', () => {
  it('is read by a member who has declared everything', async () => {
    const submission = await read(members[1]!);
    expect(submission).toMatchObject({
      applicant: { name: 'Organisation 1 of lot-1' },
      answers: { approach: 'Ýaşyl şäher' },
      files: [{ name: 'Ygtyýarnama.pdf', state: 'clean', from: 'submission' }],
      supplement: null,
    });
    expect(submission.identity?.signatory).toBe('Maral');
  });

  it('is not there for who is recused, who has not declared, an alternate and an outsider', async () => {
    const other = await callWith(false);
    const committee = await appointed(other);
    await recuse(other, committee[1]!.actor, other.applications[0]!.organisationId);
    expect(await refusalOf(read(committee[1]!, other))).toBe('not-found');
    expect(await refusalOf(read(committee[1]!, other, 1))).toBeNull();
    expect(await refusalOf(read(committee[6]!, other))).toBe('not-found');
    expect(await refusalOf(read(members[1]!, other))).toBe('not-found');
    const undeclared = await callWith(false);
    const [chair] = await appointed(undeclared, { declared: false });
    expect(await refusalOf(read(chair!, undeclared))).toBe('not-found');
  });

  it('gives its files, whole and in parts, and puts the reading on record once', async () => {
    const [file] = (await read(members[1]!)).files;
    expect((await bytesOf(members[1]!, call, file!.id)).bytes).toEqual(LICENCE);
    expect((await bytesOf(members[1]!, call, file!.id, 'bytes=5-8')).bytes).toEqual(LICENCE.subarray(5, 9));
    const events = await AuditEvent.find({ action: 'scoring.file-read', actorId: members[1]!.actor.userId }).lean();
    expect(events.map(({ details }) => details)).toEqual([{ callId: call.id, fileId: file!.id }]);
  });

  it('gives no file of another application, none to who is recused, and none that was found infected', async () => {
    const other = await callWith(false);
    const committee = await appointed(other);
    const [file] = (await read(committee[1]!, other)).files;
    const [foreign] = (await read(committee[1]!, other, 1)).files;
    expect(await refusalOf(bytesOf(committee[1]!, other, foreign!.id))).toBe('not-found');
    await recuse(other, committee[1]!.actor, other.applications[0]!.organisationId);
    expect(await refusalOf(bytesOf(committee[1]!, other, file!.id))).toBe('not-found');
    await StoredFile.create({
      _id: file!.id,
      subject: { kind: 'application', id: `${other.applications[0]!.applicationId}.licence` },
      uploaderId: 'signatory',
      state: 'infected',
      createdAt: new Date(),
      version: 1,
    });
    expect(await refusalOf(bytesOf(committee[2]!, other, file!.id))).toBe('wrong-state');
    await StoredFile.updateOne({ _id: file!.id }, { $set: { state: 'scanning' } });
    expect(await refusalOf(bytesOf(committee[2]!, other, file!.id))).toBe('wrong-state');
  });

  it('shows beside it what was handed in on request', async () => {
    const other = await callWith(false);
    const committee = await appointed(other);
    await lotsAt(other, 'evaluation');
    const { applicationId } = at(other);
    const answeredAt = new Date('2026-11-20T10:00:00Z');
    const supplement = sealSupplement(applicationId, { answers: { approach: 'Now with a plan' }, files: [] });
    await Screening.updateOne(
      { _id: applicationId },
      { $set: { supplement, request: { answered: { by: 'signatory', at: answeredAt } } } },
    );
    const submission = await read(committee[1]!, other);
    expect(submission.supplement).toEqual({ answeredAt, answers: { approach: 'Now with a plan' } });
    expect(submission.answers).toEqual({ approach: 'Ýaşyl şäher' });
  });
});

describe('an application of a call in which evaluators do not see who applies', () => {
  it('has a number for its name, the same for everybody, and no name, time, profile or file name', async () => {
    const anonymous = await callWith(true);
    const committee = await appointed(anonymous);
    const submission = await read(committee[1]!, anonymous);
    expect(submission.identity).toBeNull();
    expect(submission.files.map(({ name }) => name)).toEqual(['1.pdf']);
    expect(submission.applicant).toEqual((await read(committee[2]!, anonymous)).applicant);
    const numbers = [submission, await read(committee[1]!, anonymous, 1)].map(({ applicant }) => applicant);
    expect(numbers).toEqual(expect.arrayContaining([{ number: 1 }, { number: 2 }]));
    const said = JSON.stringify(submission);
    for (const secret of ['Organisation 1', 'Ygtyýarnama', 'Maral', anonymous.applications[0]!.organisationId]) {
      expect(said).not.toContain(secret);
    }
  });

  it('has no file of a question that tells who applies', async () => {
    const anonymous = await callWith(true, true);
    const committee = await appointed(anonymous);
    expect((await read(committee[1]!, anonymous)).files).toEqual([]);
  });
});
