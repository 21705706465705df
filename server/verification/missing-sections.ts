/** The sections of the profile that a check needs and that are not complete. */
export function missingSections(_organisationId: string): Promise<string[]> {
  return Promise.resolve([]);
}
