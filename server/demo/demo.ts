/** What the steps of the demo share while they build the pilot programme through the use cases. */
export interface Demo {
  /** The instant at which the demo is built; steps reckon their dates from it. */
  now: Date;
  /** One password for all of the demo's people. */
  password: string;
  /** The people to be told of at the start, in the order in which a newcomer should try them. */
  accounts: DemoAccount[];
}

export interface DemoAccount {
  email: string;
  name: string;
  /** Whom the person stands for, as `approver, Ministry of Labour and Social Protection`. */
  what: string;
}

/** One part of the demo, built on what the steps before it have made. */
export type DemoStep = (demo: Demo) => Promise<void>;
