/** A chapter counts towards the course being complete; a group task is reported, never required. */
export type UnitKind = 'chapter' | 'group-task';

/** What is tracked by itself: a chapter or a group task. */
export interface Unit {
  /** As the author wrote it; also the id of its page. */
  readonly id: string;
  readonly kind: UnitKind;
  /** Four base64url characters that stand for it in the saved state. */
  readonly key: string;
  /** Its objective in SCORM: `[a-z0-9_]`. */
  readonly objective: string;
  readonly title: string;
}
