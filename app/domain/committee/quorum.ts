/** How many voting members a committee needs to decide, and how many are there. */
export interface Quorum {
  needed: number;
  present: number;
  reached: boolean;
}

/** Whether enough voting members are present by the call's rule; whoever is recused from the lot does not count. */
export const quorumOf = (present: number, needed: number): Quorum => ({
  needed,
  present,
  reached: present >= needed,
});
