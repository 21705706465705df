interface Meeting {
  /** Ids of the members with a vote. */
  voting: readonly string[];
  /** Ids of everybody who is there. */
  attending: readonly string[];
  /** Who has a conflict in what is decided: there, but not counted. */
  recused?: ReadonlySet<string>;
  /** Least number of voting members, as the call says; more than half of them where it says nothing. */
  quorum: number | null;
}

export interface Quorum {
  needed: number;
  /** Voting members without a conflict who are there. */
  counted: number;
  isMet: boolean;
}

/** Whether a committee can decide: so many of its voting members are there and have no conflict in the matter. */
export function quorumOf({ voting, attending, recused = new Set(), quorum }: Meeting): Quorum {
  const needed = quorum ?? Math.floor(voting.length / 2) + 1;
  const counted = new Set(attending.filter((id) => voting.includes(id) && !recused.has(id))).size;
  return { needed, counted, isMet: counted >= needed };
}
