/** The scripts of an article as one file: four small ones would weigh half as much again. */
import './age-notice.ts';
import './article-tools.ts';
import './link-tools.ts';
import './relative-age.ts';
