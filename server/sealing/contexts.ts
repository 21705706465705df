/** What each sealed or locked thing of a call is bound to, so that it opens as nothing else. */
export const contexts = {
  opener: (callId: string, userId: string) => `opener ${callId} ${userId}`,
  share: (callId: string, userId: string, generation: number) => `share ${callId} ${generation} ${userId}`,
  recovery: (callId: string, generation: number) => `recovery ${callId} ${generation}`,
};
