/** What the server writes into the page of the panel. */
export interface PanelData {
  readonly language: string;
  /** The words of the page by key. */
  readonly words: Readonly<Record<string, string>>;
}

/** Gives the text of a key, `%1$s` and so on filled. */
export type Say = (key: string, ...values: readonly (string | number)[]) => string;

export function sayFrom(data: PanelData): Say {
  return (key, ...values) =>
    (data.words[key] ?? key).replace(/%(\d)\$s/g, (_, n: string) =>
      String(values[Number(n) - 1] ?? ''),
    );
}
