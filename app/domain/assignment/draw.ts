import { flowNetwork } from './flow-network';
import { inSeededOrder, seededNumber } from './seeded-order';

/** An evaluator before an application. */
export interface Pair {
  applicationId: string;
  evaluatorId: string;
}

/** Everything that an assignment is drawn from; kept with it, so that it can be drawn again. */
export interface DrawInputs {
  applications: readonly { id: string }[];
  evaluators: readonly { id: string; institutionId: string }[];
  /** Never drawn, whatever else is lost by it. */
  recused: readonly Pair[];
  /** Not drawn where there is another way. */
  avoid: readonly Pair[];
  /** Drawn where nothing else is lost by it. */
  preferred: readonly Pair[];
  /** How many evaluators each application gets; `all`: whoever is not recused. */
  perApplication: number | 'all';
  /** Least number of evaluators of an application, below which the result says so. */
  least: number;
  /** Least number of institutions that an application's evaluators come from. */
  minInstitutions: number;
  /** Any text; decides between assignments that are equally good. */
  seed: string;
}

/** What a draw could not keep to, since too many are recused. */
export type Shortfall =
  | { kind: 'evaluators' | 'institutions'; applicationId: string; wanted: number; found: number }
  | { kind: 'avoid'; applicationId: string; evaluatorId: string };

export interface Drawn {
  /** Sorted by application, then evaluator. */
  pairs: Pair[];
  /** Applications by evaluator, of everybody who could be drawn. */
  loads: Record<string, number>;
  shortfalls: Shortfall[];
}

/** Seeded numbers decide last: eight of them are enough to mix who scores together with whom. */
const CHANCES = 8;

const nameOf = ({ applicationId, evaluatorId }: Pair) => `${applicationId} ${evaluatorId}`;

/**
 * Draws who scores what. In this order: nobody recused; as many evaluators per application as asked for; enough
 * institutions; no pair to avoid; the applications spread evenly over the evaluators; preferred pairs; then what the seed
 * says. A cheapest flow, so nothing of it is given away for something later in this order. What the inputs are listed by
 * makes no difference.
 */
export function drawAssignment(inputs: DrawInputs): Drawn {
  const { applications, evaluators, perApplication } = inputs;
  const recused = new Set(inputs.recused.map(nameOf));
  const eligibleFor = new Map(
    applications.map(({ id }) => [
      id,
      evaluators.filter((evaluator) => !recused.has(nameOf({ applicationId: id, evaluatorId: evaluator.id }))),
    ]),
  );
  const pairs =
    perApplication === 'all'
      ? [...eligibleFor].flatMap(([applicationId, all]) =>
          all.map(({ id: evaluatorId }): Pair => ({ applicationId, evaluatorId })),
        )
      : drawSome(inputs, perApplication, eligibleFor);
  pairs.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const loads = new Map(evaluators.map(({ id }) => [id, 0]));
  for (const { evaluatorId } of pairs) loads.set(evaluatorId, (loads.get(evaluatorId) ?? 0) + 1);
  const inOrder = [...loads].sort(([a], [b]) => (a < b ? -1 : 1));
  return { pairs, loads: Object.fromEntries(inOrder), shortfalls: shortfallsOf(inputs, pairs) };
}

type Evaluators = DrawInputs['evaluators'];

function drawSome(inputs: DrawInputs, perApplication: number, eligibleFor: ReadonlyMap<string, Evaluators>): Pair[] {
  const { applications, evaluators, minInstitutions, seed } = inputs;
  const avoid = new Set(inputs.avoid.map(nameOf));
  const preferred = new Set(inputs.preferred.map(nameOf));
  // A change for the better goes round a circle that meets every evaluator once at most: so much can it cost per rank.
  const most = 2 * evaluators.length + 2;
  const preference = CHANCES * most;
  const balance = preference * most;
  const avoidance = balance * 2 * (applications.length + 1);
  const institution = avoidance * most;

  const network = flowNetwork();
  const nodes = new Map(inSeededOrder(seed, evaluators).map(({ id }) => [id, network.addNode()]));
  const loads = new Map<string, number>();
  const drawn: { pair: Pair; edge: number }[] = [];
  for (const { id: applicationId } of inSeededOrder(seed, applications)) {
    const eligible = inSeededOrder(`${seed} ${applicationId}`, eligibleFor.get(applicationId) ?? []);
    const [application, apart, together] = [network.addNode(), network.addNode(), network.addNode()];
    const wantedApart = Math.min(minInstitutions, perApplication);
    network.addEdge(application, apart, wantedApart, 0);
    network.addEdge(application, together, perApplication - wantedApart, 0);
    network.addEdge(application, together, wantedApart, institution);
    const homes = new Map<string, number>();
    for (const { id: evaluatorId, institutionId } of eligible) {
      const home = homes.get(institutionId) ?? network.addNode();
      if (!homes.has(institutionId)) {
        // Who is counted towards the institutions comes alone from theirs; whoever else comes may come from any.
        network.addEdge(apart, home, 1, 0);
        network.addEdge(together, home, perApplication, 0);
        homes.set(institutionId, home);
      }
      const pair = { applicationId, evaluatorId };
      const cost =
        (avoid.has(nameOf(pair)) ? avoidance : 0) +
        (preferred.has(nameOf(pair)) ? 0 : preference) +
        (seededNumber(seed, applicationId, evaluatorId) % CHANCES);
      drawn.push({ pair, edge: network.addEdge(home, nodes.get(evaluatorId) ?? 0, 1, cost) });
    }
    for (let unit = 0; unit < Math.min(perApplication, eligible.length); unit += 1) {
      const costs = network.cheapestFrom(application);
      // The next application of an evaluator costs as much as the square of the load grows by.
      const totalFor = (id: string) => (costs[nodes.get(id) ?? 0] ?? 0) + (2 * (loads.get(id) ?? 0) + 1) * balance;
      const next = [...nodes.keys()].reduce((best, id) => (totalFor(id) < totalFor(best) ? id : best));
      network.sendTo(nodes.get(next) ?? 0);
      loads.set(next, (loads.get(next) ?? 0) + 1);
    }
  }
  return drawn.filter(({ edge }) => network.flowOn(edge) > 0).map(({ pair }) => pair);
}

function shortfallsOf(
  { applications, evaluators, least, minInstitutions, avoid, perApplication }: DrawInputs,
  pairs: Pair[],
) {
  const homes = new Map(evaluators.map(({ id, institutionId }) => [id, institutionId]));
  const found = new Map<string, string[]>(applications.map(({ id }) => [id, []]));
  for (const { applicationId, evaluatorId } of pairs) found.get(applicationId)?.push(homes.get(evaluatorId) ?? '');
  const shortfalls: Shortfall[] = [];
  for (const [applicationId, institutions] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const wantedApart = Math.min(minInstitutions, perApplication === 'all' ? least : perApplication);
    const apart = new Set(institutions).size;
    if (institutions.length < least) {
      shortfalls.push({ kind: 'evaluators', applicationId, wanted: least, found: institutions.length });
    }
    if (apart < wantedApart)
      shortfalls.push({ kind: 'institutions', applicationId, wanted: wantedApart, found: apart });
  }
  const drawn = new Set(pairs.map(nameOf));
  const notAvoided = perApplication === 'all' ? [] : avoid.filter((pair) => drawn.has(nameOf(pair)));
  const inOrder = [...notAvoided].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return [...shortfalls, ...inOrder.map((pair): Shortfall => ({ kind: 'avoid', ...pair }))];
}
