/** The scripts of an article as one file, which is a third smaller than four. */
import './age-notice.ts';
import './article-tools.ts';
import './link-tools.ts';
import './relative-age.ts';
