import { lotNames } from '~/domain/calls/lot-names';
import { emptyLocalized } from '~/domain/shared/localized';
import type { CallOfApplication } from '#server/applications/load-application';

/** What mails call the call and the lot of an application. */
export function namesOf({ reference, current }: CallOfApplication, lot: string) {
  return {
    reference: reference ?? '',
    title: current?.content.about.title ?? emptyLocalized(),
    lot: (current && lotNames(current).find(({ key }) => key === lot)?.name) ?? emptyLocalized(),
  };
}
