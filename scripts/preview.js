// `npm run preview`: serves what `npm run build` left in build/.
import { join } from 'node:path';
import { root } from './root.js';
import { serveSiteFrom } from './static-server.js';

const site = await serveSiteFrom(join(root, 'build'), Number(process.env.PORT ?? 4173));
console.log(`Waymark runs at ${site.url}`);
