import { files } from './files';
import { mail } from './mail';
import { people } from './people';
import { roles } from './roles';
import { shell } from './shell';

export const catalogue = { ...files, ...mail, ...people, ...roles, ...shell };
