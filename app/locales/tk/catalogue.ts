import { mail } from './mail';
import { people } from './people';
import { roles } from './roles';
import { shell } from './shell';

export const catalogue = { ...mail, ...people, ...roles, ...shell };
