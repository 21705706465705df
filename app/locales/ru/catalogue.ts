import { mail } from './mail';
import { shell } from './shell';

export const catalogue = { ...mail, ...shell };
