/** What a group, or all of them, have written, ready to be read on paper. */
export interface Paper {
  readonly language: string;
  readonly title: string;
  /** Lines below the title. */
  readonly about: readonly string[];
  readonly parts: readonly PaperPart[];
}

/** One task; of a paper about one task only, it has no heading. */
export interface PaperPart {
  readonly heading: string | undefined;
  readonly about: readonly string[];
  readonly questions: readonly PaperQuestion[];
}

export interface PaperQuestion {
  readonly heading: string;
  readonly answers: readonly PaperAnswer[];
}

export interface PaperAnswer {
  /** Which group; undefined where there is only one. */
  readonly by: string | undefined;
  readonly text: string;
}
