import { describe, expect, it } from 'vitest';
import { Agreement, type AgreementRecord } from '#server/models/agreement';
import * as draftPdf from '~/routes/office.agreements.$agreementId[.]pdf';
import * as dropping from '~/routes/office.agreements.$agreementId.dropping';
import * as office from '~/routes/office.agreements.$agreementId._index';
import * as officeSignature from '~/routes/office.agreements.$agreementId.signature';
import * as officeList from '~/routes/office.agreements._index';
import * as csv from '~/routes/office.agreements[.]csv';
import * as fresh from '~/routes/office.agreements.new';
import * as own from '~/routes/agreements.$agreementId._index';
import * as ownList from '~/routes/agreements._index';
import * as ownPdf from '~/routes/agreements.$agreementId[.]pdf';
import * as ownSheet from '~/routes/agreements.$agreementId.signatures[.]pdf';
import * as signature from '~/routes/agreements.$agreementId.signature';
import * as signing from '~/routes/office.agreements.$agreementId.signing';
import * as terms from '~/routes/office.agreements.$agreementId.terms';
import { awardToContract } from '#tests/factories/agreement';
import { routeArgs } from '#tests/factories/route-args';
import { signIn } from '#tests/factories/sign-in';
import { useDatabase } from '#tests/factories/test-database';
import { PASSWORD } from '#tests/factories/user';

useDatabase();

const locationOf = (answer: unknown) => (answer as Response).headers.get('Location') ?? '';

describe('the pages of an agreement', () => {
  it('make it, change its terms, send it out, and take the signatures of both sides', async () => {
    const of = await awardToContract();
    const manager = (await signIn({ id: of.call.office.manager.userId })).cookie;
    const signatory = (await signIn({ id: of.signatory.userId })).cookie;
    const approver = (await signIn({ id: of.call.office.approver.userId })).cookie;

    const waiting = await fresh.loader(routeArgs('/office/agreements/new', { cookie: manager }));
    expect(waiting).toMatchObject({ awards: [{ id: of.award._id, standing: 'ready' }] });
    const form = { awardId: of.award._id };
    const home = locationOf(await fresh.action(routeArgs('/office/agreements/new', { cookie: manager, form })));
    expect(home).toMatch(/^\/office\/agreements\/[\w-]+$/);
    const agreementId = home.split('/').at(-1) ?? '';
    const stored = () => Agreement.findById(agreementId).orFail().lean<AgreementRecord>();
    const params = { agreementId };
    const at = (cookie: string, path: string, form?: Record<string, string>) =>
      routeArgs(path, { cookie, params, ...(form ? { form } : {}) });

    expect(await office.loader(at(manager, home))).toMatchObject({
      agreement: { state: 'draft', may: { send: true } },
    });
    const draft = await draftPdf.loader(at(manager, `${home}.pdf`));
    expect(draft.headers.get('Content-Type')).toBe('application/pdf');
    const mine = `/agreements/${agreementId}`;
    await expect(own.loader(at(signatory, mine))).rejects.toMatchObject({ init: { status: 404 } });

    const { startsOn, endsOn } = (await stored()).content;
    const typed = { version: '1', startsOn, endsOn: startsOn, retention: '70', first: 'en', second: 'en' };
    const wrong = await terms.action(at(manager, `${home}/terms`, typed));
    expect(wrong).toMatchObject({ data: { values: { retention: '70' } }, init: { status: 400 } });
    const right = { ...typed, endsOn, retention: '10', second: 'ru', 'specialTerms.en': 'More' };
    expect(locationOf(await terms.action(at(manager, `${home}/terms`, right)))).toBe(home);

    expect(locationOf(await signing.action(at(manager, `${home}/signing`, { version: '2' })))).toBe(home);
    const { document, number } = await stored();
    expect(number).not.toBeNull();
    const sha256 = document?.sha256 ?? '';
    expect(await ownList.loader(routeArgs('/agreements', { cookie: signatory }))).toMatchObject({ total: 1 });
    expect(await own.loader(at(signatory, mine))).toMatchObject({ agreement: { canSignNow: true } });
    expect(await (await ownPdf.loader(at(signatory, `${mine}.pdf`))).arrayBuffer()).toHaveProperty('byteLength');

    const sign = { sha256, currentPassword: PASSWORD, formKey: 'x' };
    const unread = await signature.action(at(signatory, `${mine}/signature`, sign));
    expect(unread).toMatchObject({ data: { errors: { agree: { key: 'agreementPages.error.agree' } } } });
    const agreed = { ...sign, agree: 'yes' };
    const other = await signature.action(at(signatory, `${mine}/signature`, { ...agreed, sha256: 'c'.repeat(64) }));
    expect(other).toMatchObject({ data: { errors: { '': { key: 'agreements.error.otherDocument' } } } });
    expect(locationOf(await signature.action(at(signatory, `${mine}/signature`, agreed)))).toBe(mine);
    expect(locationOf(await officeSignature.action(at(approver, `${home}/signature`, agreed)))).toBe(home);
    expect((await stored()).signatures).toHaveLength(2);
    const sheet = await ownSheet.loader(at(signatory, `${mine}/signatures.pdf`));
    expect(sheet.headers.get('Content-Disposition')).toContain('signatures-');

    const list = await officeList.loader(routeArgs('/office/agreements', { cookie: approver }));
    expect(list).toMatchObject({ total: 1, mayMake: false });
    const file = await csv.loader(routeArgs('/office/agreements.csv', { cookie: approver }));
    expect(await file.text()).toContain(number);
  });

  it('give it up with a reason, and only with one', async () => {
    const of = await awardToContract();
    const { cookie } = await signIn({ id: of.call.office.manager.userId });
    const form = { awardId: of.award._id };
    const home = locationOf(await fresh.action(routeArgs('/office/agreements/new', { cookie, form })));
    const params = { agreementId: home.split('/').at(-1) ?? '' };
    const drop = (reason: string) =>
      dropping.action(routeArgs(`${home}/dropping`, { cookie, params, form: { version: '1', reason } }));
    expect(await drop(' ')).toMatchObject({ data: { errors: { reason: { key: 'agreementPages.error.reason' } } } });
    expect(locationOf(await drop('Nobody signs'))).toBe(home);
    expect(await office.loader(routeArgs(home, { cookie, params }))).toMatchObject({ agreement: { state: 'dropped' } });
  });
});
