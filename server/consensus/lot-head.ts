import { lotNames } from '~/domain/calls/lot-names';
import { emptyLocalized } from '~/domain/shared/localized';
import type { CommitteeScope } from '#server/evaluation/load-scope';

/** The call and the lot that a page is about. */
export function headOf({ scope, lot, isOpen }: { scope: CommitteeScope; lot: string; isOpen: boolean }) {
  const { call, published, rubric } = scope;
  return {
    call: { id: call._id, reference: call.reference ?? '', title: call.title },
    lot: { key: lot, name: lotNames(published).find(({ key }) => key === lot)?.name ?? emptyLocalized() },
    scale: rubric.scale,
    isOpen,
    isChair: scope.chairOf(lot) === scope.seat.userId,
  };
}
