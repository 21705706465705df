import { describe, expect, it } from 'vitest';
import { findPersonalData } from '~/domain/privacy/personal-data';
import { REQUEST_SOURCES, REQUEST_STATES } from '~/domain/requests/request';
import { pilotServices } from '#server/demo/pilot/services';
import { calls } from '#server/demo/calls';
import { indicators } from '#server/demo/indicators';
import { people } from '#server/demo/people';
import { requests } from '#server/demo/requests';
import { services } from '#server/demo/services';
import { Indicator } from '#server/models/indicator';
import { Organisation } from '#server/models/organisation';
import { Service } from '#server/models/service';
import { ServiceRequest } from '#server/models/service-request';
import { useDatabase } from '#tests/factories/test-database';

const now = new Date('2026-11-22T09:00:00Z');

describe('the demo’s services', () => {
  useDatabase();

  it('are the twelve of the pilot with their providers, and half a year of requests of every state and source', async () => {
    const demo = { now, password: 'correct horse battery staple', accounts: [] };
    await people(demo);
    await calls(demo);
    await services(demo);
    await requests(demo);
    await indicators(demo);

    const delivered = await Service.find({ state: 'open' }).lean();
    expect(new Set(delivered.map(({ serviceType }) => serviceType))).toEqual(
      new Set(pilotServices.map(({ code }) => code)),
    );
    expect(new Set(delivered.map(({ place }) => place))).toEqual(new Set(['ashgabat', 'mary', 'turkmenabat']));
    const organisations = await Organisation.find({}, { _id: 1 }).lean();
    const providers = (kind: string) =>
      new Set(delivered.flatMap(({ provider }) => (provider.kind === kind ? [provider.id] : [])));
    expect(providers('organisation')).toEqual(new Set(organisations.map(({ _id }) => _id)));
    expect(providers('institution').size).toBe(6);

    const all = await ServiceRequest.find().lean();
    expect(all.length).toBeGreaterThan(200);
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(REQUEST_STATES));
    expect(new Set(all.map(({ source }) => source))).toEqual(new Set(REQUEST_SOURCES));
    expect(all.filter(({ referral }) => referral !== null).length).toBeGreaterThan(10);
    const texts = all.flatMap(({ note, decision, reviews, ended }) => [
      ...[note, decision?.reason ?? '', ended?.text ?? ''],
      ...reviews.map(({ text }) => text),
    ]);
    expect(texts.flatMap((text) => findPersonalData(text))).toEqual([]);
    for (const { _id, lastCase } of delivered) {
      expect(await ServiceRequest.countDocuments({ serviceId: _id })).toBe(lastCase);
    }
    expect(await Indicator.countDocuments()).toBe(delivered.length * 3);
    const states = (await Indicator.find({ key: 'i3' }).lean()).flatMap(({ values }) =>
      values.map(({ state }) => state),
    );
    expect(new Set(states)).toEqual(new Set(['approved', 'reported']));
    const byId = new Map(all.map((one) => [one._id, one]));
    for (const { _id, redirectedTo } of all.filter(({ state }) => state === 'redirected')) {
      expect(byId.get(redirectedTo ?? '')).toMatchObject({ redirectedFrom: _id, source: 'service' });
    }
  });
});
