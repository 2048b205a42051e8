/** The scripts of an article as one file, which is a third smaller than five. */
import './age-notice.ts';
import './article-tools.ts';
import './link-tools.ts';
import './reading.ts';
import './relative-age.ts';
