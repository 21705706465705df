import { pilotForm } from '#server/demo/pilot/form';

export const communityServiceForm = pilotForm;
