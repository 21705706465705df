/** A network through which units flow, each along the cheapest way that the units before it have left. */
export interface FlowNetwork {
  addNode(): number;
  /** An edge that so many units can pass, each at this cost (whole, not negative). */
  addEdge(from: number, to: number, capacity: number, cost: number): number;
  /** What the cheapest way from a node to every other costs now; Infinity where there is none. */
  cheapestFrom(from: number): Float64Array;
  /** Sends a unit along the cheapest way that `cheapestFrom` has just found to this node. */
  sendTo(node: number): void;
  /** How many units pass an edge. */
  flowOn(edge: number): number;
}

/**
 * Cheapest ways through a network that can be changed again: what a unit takes, a later one may give back (successive
 * shortest paths; Ahuja, Magnanti, Orlin, "Network Flows", 9.7). When every unit took a cheapest way, no other flow of as
 * many units from the same nodes costs less.
 */
export function flowNetwork(): FlowNetwork {
  const edgesOf: number[][] = [];
  // An edge and the one back over it have neighbouring numbers, the first of them even.
  const heads: number[] = [];
  const left: number[] = [];
  const costs: number[] = [];
  let via = new Int32Array(0);

  const addArc = (from: number, to: number, capacity: number, cost: number) => {
    heads.push(to);
    left.push(capacity);
    costs.push(cost);
    edgesOf[from]?.push(heads.length - 1);
    return heads.length - 1;
  };

  return {
    addNode: () => edgesOf.push([]) - 1,
    addEdge(from, to, capacity, cost) {
      const edge = addArc(from, to, capacity, cost);
      addArc(to, from, 0, -cost);
      return edge;
    },
    cheapestFrom(from) {
      const found = new Float64Array(edgesOf.length).fill(Infinity);
      const isWaiting = new Uint8Array(edgesOf.length);
      via = new Int32Array(edgesOf.length).fill(-1);
      found[from] = 0;
      const queue = [from];
      // Costs on the way back are below zero: a node may be reached anew, more cheaply (Bellman, Ford).
      for (let node = queue[0], next = 1; node !== undefined; node = queue[next], next += 1) {
        isWaiting[node] = 0;
        for (const edge of edgesOf[node] ?? []) {
          const head = heads[edge] ?? 0;
          const cost = (found[node] ?? 0) + (costs[edge] ?? 0);
          if (left[edge] === 0 || cost >= (found[head] ?? 0)) continue;
          found[head] = cost;
          via[head] = edge;
          if (isWaiting[head] === 0) queue.push(head);
          isWaiting[head] = 1;
        }
      }
      return found;
    },
    sendTo(node) {
      for (let edge = via[node] ?? -1; edge >= 0; edge = via[heads[edge ^ 1] ?? 0] ?? -1) {
        left[edge] = (left[edge] ?? 0) - 1;
        left[edge ^ 1] = (left[edge ^ 1] ?? 0) + 1;
      }
    },
    flowOn: (edge) => left[edge ^ 1] ?? 0,
  };
}
