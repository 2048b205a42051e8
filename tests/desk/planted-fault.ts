/** A fault put into an article of tests/prose/: one replacement or several, and the rule that must find it. */
export type PlantedFault = [rule: string, article: string, ...replacements: [string, string][]];

/** Articles of tests/prose/. */
export const kerman = 'kerman-bombing-us-warning';
export const border = 'iran-eastern-border';
export const shrine = 'shah-cheragh-attacks';
export const tower = 'tower-22-attack';
export const soleimani = 'soleimani-killing-consequences';
export const ships = 'red-sea-shipping';
