/** Which texts of a volume name what: by filter and id, the numbers of texts, each as its distance from the one before. */
export type FacetsFile = Record<string, Record<string, number[]>>;
