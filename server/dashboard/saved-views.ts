import { randomUUID } from 'node:crypto';
import type { Actor } from '~/domain/accounts/roles';
import { MOST_VIEWS, periodOf, searchOf, type ViewInput, type ViewedFigures } from '~/domain/dashboard/views';
import { DomainError } from '~/domain/shared/errors';
import { portalDay } from '~/domain/shared/portal-day';
import { SavedView, type SavedViewRecord } from '#server/models/saved-view';
import { followedProgrammes } from './get-dashboard';

/** The actor's own views by name. */
export async function listViews(actor: Actor) {
  const views = await SavedView.find({ userId: actor.userId }).sort({ name: 1 }).lean<SavedViewRecord[]>();
  return views.map(({ _id: id, name, search, rhythm }) => ({ id, name, search, rhythm }));
}

/** One of the actor's own views. */
export async function getView(actor: Actor, viewId: string) {
  const view = await SavedView.findOne({ _id: viewId, userId: actor.userId }).lean<SavedViewRecord>();
  if (!view) throw new DomainError('not-found');
  const { _id: id, name, search, rhythm, version } = view;
  return { id, name, search, rhythm, version };
}

interface Save {
  actor: Actor;
  input: ViewInput;
  figures: ViewedFigures;
  now: Date;
}

/** Keeps what the dashboard shows under a name of the actor's own. The same name for the same figures, sent again, changes nothing. */
export async function saveView({ actor, input, figures, now }: Save): Promise<void> {
  const programmes = await followedProgrammes(actor);
  if (!programmes.some(({ _id }) => _id === figures.programmeId)) throw new DomainError('not-found');
  const search = searchOf(figures);
  const there = await SavedView.find({ userId: actor.userId }).lean<SavedViewRecord[]>();
  if (there.some((one) => one.name === input.name && one.search === search && one.rhythm === input.rhythm)) return;
  if (there.length >= MOST_VIEWS)
    throw new DomainError('invalid', 'views.error.many', { field: 'name', most: MOST_VIEWS });
  const mailedFor = periodOf(input.rhythm, portalDay(now));
  await withOwnName(() =>
    SavedView.create({ _id: randomUUID(), userId: actor.userId, ...input, search, mailedFor, version: 1 }),
  );
}

interface Change {
  actor: Actor;
  viewId: string;
  input: ViewInput & { version: number };
  now: Date;
}

/** Another name or rhythm; the next mail comes with the next week or month. */
export async function changeView({ actor, viewId, input: { version, ...input }, now }: Change): Promise<void> {
  await getView(actor, viewId);
  const mailedFor = periodOf(input.rhythm, portalDay(now));
  const { matchedCount } = await withOwnName(() =>
    SavedView.updateOne(
      { _id: viewId, userId: actor.userId, version },
      { $set: { ...input, mailedFor }, $inc: { version: 1 } },
    ),
  );
  if (matchedCount === 0) throw new DomainError('stale', 'views.error.stale');
}

/** Forgets a view; one that is gone already is no error. */
export async function removeView(actor: Actor, viewId: string): Promise<void> {
  await SavedView.deleteOne({ _id: viewId, userId: actor.userId });
}

async function withOwnName<Result>(write: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    if ((error as { code?: number }).code === 11000)
      throw new DomainError('invalid', 'views.error.taken', { field: 'name' });
    throw error;
  }
}
