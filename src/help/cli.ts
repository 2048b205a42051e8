/** `npm run help`: all commands, by what one wants to do. It loads nothing else, so it also helps when settings are broken. */
import { helpText } from './commands.ts';

console.log(helpText());
