import { communityServiceForm } from '#server/form-library/community-service';

/** The pilot applies by the ready form for community services. */
export const pilotForm = communityServiceForm;
