import type { CallContent } from '../calls/schema';
import type { MessageKey } from '../shared/message-key';
import { isVoting, type CommitteePart } from './parts';

/** A committee votes with at least so many members (issue of the evaluation, "Committee"). */
const LEAST_VOTING = 3;

/** A place that is to be filled. */
export interface NamedSeat {
  userId: string;
  institutionId: string;
  part: CommitteePart;
}

/** Why people do not make a committee; each kind is told at a place of its own in the form. */
export interface AppointmentFault {
  field: 'people' | 'people-chair' | 'people-secretary' | 'people-institutions' | 'people-seats' | 'people-quorum' | 'evenReason'; // prettier-ignore
  key: MessageKey;
  values?: Record<string, number>;
}

interface Rules extends Pick<CallContent['committee'], 'minInstitutions' | 'quorum' | 'seats'> {
  /** Why an even number votes; empty where nobody said so. */
  evenReason: string;
}

/**
 * Everything that keeps people from being a call's committee: three votes or more, an odd number unless the order says why
 * not, one chair, at most one secretary, institutions and seats as the call was published, and enough for its quorum.
 */
export function appointmentFaults(seats: readonly NamedSeat[], rules: Rules): AppointmentFault[] {
  const faults: AppointmentFault[] = [];
  const numberOf = (part: CommitteePart) => seats.filter((seat) => seat.part === part).length;
  const voting = seats.filter(({ part }) => isVoting(part));
  const from = new Set(voting.map(({ institutionId }) => institutionId));
  const atLeast = rules.minInstitutions ?? 2;
  if (voting.length < LEAST_VOTING) {
    faults.push({ field: 'people', key: 'committee.fault.fewVoting', values: { least: LEAST_VOTING } });
  }
  if (numberOf('chair') !== 1) faults.push({ field: 'people-chair', key: 'committee.fault.chair' });
  if (numberOf('secretary') > 1) faults.push({ field: 'people-secretary', key: 'committee.fault.secretary' });
  if (from.size < atLeast) {
    faults.push({ field: 'people-institutions', key: 'committee.fault.institutions', values: { least: atLeast } });
  }
  if (!keepsSeats(voting, rules.seats)) faults.push({ field: 'people-seats', key: 'committee.fault.seats' });
  if ((rules.quorum ?? 0) > voting.length) {
    faults.push({ field: 'people-quorum', key: 'committee.fault.quorum', values: { quorum: rules.quorum ?? 0 } });
  }
  if (voting.length % 2 === 0 && rules.evenReason.trim() === '') {
    faults.push({ field: 'evenReason', key: 'committee.fault.even' });
  }
  return faults;
}

/** Members with a vote come from the institutions that the call was published with, so many from each. */
function keepsSeats(voting: readonly NamedSeat[], promised: Rules['seats']): boolean {
  if (promised.length === 0) return true;
  const numberFrom = (id: string) => voting.filter(({ institutionId }) => institutionId === id).length;
  const isPromised = (id: string) => promised.some(({ institutionId }) => institutionId === id);
  return (
    promised.every(({ institutionId, seats }) => numberFrom(institutionId) === (seats ?? 0)) &&
    voting.every(({ institutionId }) => isPromised(institutionId))
  );
}
