import { shell } from './shell';

export const catalogue = { ...shell };
