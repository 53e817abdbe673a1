/** A word the course explains. */
export interface Term {
  readonly term: string;
  readonly explanation: string;
}

function isTerm(value: unknown): value is Term {
  const {term, explanation} = Object(value) as Partial<Record<string, unknown>>;
  return typeof term === 'string' && typeof explanation === 'string';
}

/** The glossary in `course-data`, in its order; empty if there is none. */
export function readGlossary(data: unknown): readonly Term[] {
  const {glossary} = Object(data) as {readonly glossary?: unknown};
  return Array.isArray(glossary) && glossary.every(isTerm) ? glossary : [];
}
