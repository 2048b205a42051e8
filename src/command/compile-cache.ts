/**
 * Keeps compiled modules in `.stet/compiled`. Commands load it first (`node --import`): a desk or build with nothing new to
 * read would spend most of its time compiling itself.
 */
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

enableCompileCache(resolve('.stet/compiled'));
