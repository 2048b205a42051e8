/**
 * Loaded first by the commands (`node --import`): keeps the project's modules compiled in `.stet/compiled`, by
 * their bytes, since a desk or a build that has nothing new to read would spend most of its time on loading itself.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache(resolve('.stet/compiled'));
