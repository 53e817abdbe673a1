/** Whether a value has the form its element asks for. */
export type Format = (value: string) => boolean;

/** One row of a run-time data model. */
export interface Element {
  readonly access: 'both' | 'read' | 'write' | 'keyword';
  readonly format: Format;
  /** Whether the number is allowed; SCORM 2004 has an error of its own for it. */
  readonly range?: (value: number) => boolean;
  /** What a read gives before anything was written; absent: the element has no value yet. */
  readonly initially?: string;
}

/** A data model; the index of an array is written `n`: `cmi.objectives.n.id`. */
export type ElementTable = ReadonlyMap<string, Element>;
