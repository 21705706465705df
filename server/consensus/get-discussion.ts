import { latestProposal, unanswered } from '~/domain/evaluation/discussion';
import { sheetTotal } from '~/domain/ranking/sheet-total';
import { emptyLocalized } from '~/domain/shared/localized';
import { applicationLabels } from '#server/scoring/application-labels';
import { loadDiscussedItem, mayPropose, type DiscussedPlace } from './discussed-item';
import { evaluatorsOf } from './evaluators-of';
import { lacksFurther } from './load-compared';
import { headOf } from './lot-head';
import { settlingFault } from './settle';

/** A discussion as its page shows it to one member, with what they can do there. */
export async function getDiscussion(place: DiscussedPlace) {
  const loaded = await loadDiscussedItem(place);
  const { scope, application, item, criterion, asked, isOpen, isChair } = loaded;
  const { userId } = place.actor;
  const labels = await applicationLabels(scope);
  const names = new Map(scope.committee.seats.map((seat) => [seat.userId, seat.name]));
  const proposal = latestProposal(item.discussion);
  const isSettled = item.state === 'settled';
  const canSettle = isOpen && isChair && !isSettled && proposal !== null;
  return {
    ...headOf(loaded),
    applicationId: place.applicationId,
    applicant: labels.get(place.applicationId) ?? { name: '' },
    criterion: criterion && {
      name: criterion.name,
      guidance: criterion.guidance,
      mayNotApply: criterion.mayNotApply,
      levels: Array.from({ length: scope.rubric.scale + 1 }, (_, level) => criterion.levels[level] ?? emptyLocalized()),
    },
    sheets: evaluatorsOf(scope, application.sheets).map((evaluator) => {
      const sheet = application.sheets.find((one) => one.evaluator === evaluator.userId);
      const given = criterion && sheet?.content.scores[criterion.key];
      return {
        name: evaluator.name,
        level: criterion ? (sheet?.scores[criterion.key] ?? null) : null,
        comment: given?.comment ?? '',
        points: sheetTotal(scope.rubric, sheet?.scores ?? {}).points,
      };
    }),
    outstanding: application.open.length,
    lacksFurther: lacksFurther(scope, application),
    messages: item.discussion.messages,
    proposal,
    earlier: item.discussion.proposals.slice(0, -1).reverse(),
    waiting: proposal ? unanswered(proposal, asked).map((id) => names.get(id) ?? '') : [],
    state: item.state,
    isApart: item.isApart,
    settledAt: isSettled ? (item.settled?.at ?? null) : null,
    hasChanged: !isSettled && item.settled !== null,
    answered: answerOf(proposal, userId),
    may: {
      say: isOpen,
      propose: isOpen && !isSettled && item.isApart && mayPropose(loaded, userId),
      answer: isOpen && !isSettled && proposal !== null && asked.includes(userId),
      settle: canSettle,
      takeUp: isOpen && isChair && isSettled,
    },
    settlingFault: canSettle ? settlingFault(loaded) : null,
  };
}

function answerOf(proposal: ReturnType<typeof latestProposal>, userId: string) {
  if (proposal?.agreed.some((one) => one.userId === userId)) return { answer: 'agree', reason: '' };
  const dissent = proposal?.dissents.find((one) => one.userId === userId);
  return dissent ? { answer: 'dissent', reason: dissent.reason } : null;
}
