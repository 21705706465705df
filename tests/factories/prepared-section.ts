import type { Section } from '~/domain/calls/schema';
import { fold } from '~/forms/unfold';
import * as section from '~/routes/office.calls.$callId.sections.$section._index';
import { CallVersion } from '#server/models/call-version';
import { createCallOffice, draftCall, inAll } from './call';
import { atCall } from './office-route';

/** A call in preparation whose sections its manager saves by their forms. */
export async function prepared(now = new Date()) {
  const office = await createCallOffice(now);
  const { id } = await draftCall(office, now);
  const managerAt = await atCall({ id: office.manager.userId }, id);
  const save = (name: Section, form: Record<string, string | string[]>, who = managerAt) =>
    who.post(section.action, form, `/sections/${name}`, { section: name });
  const stored = async () => CallVersion.findById(`${id}:1`).orFail().lean();
  return { office, id, managerAt, save, stored };
}

/** The form of the first section. */
export const aboutForm = (text: string, version: number) => ({
  version: String(version),
  'languages[]': ['en', 'ru', 'tk'],
  ...(fold({ title: inAll(text), summary: inAll('S') }) as Record<string, string>),
});
