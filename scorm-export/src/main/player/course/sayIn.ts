/** The words for a key, with `{name}` replaced by the value of that name. */
export type Say<K extends string = string> = (
  key: K,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** {@link Say} from the texts of a course; a key without a text says itself, so that it is seen. */
export function sayIn<K extends string>(texts: Readonly<Record<string, string>>): Say<K> {
  return (key, values = {}) =>
    (texts[key] ?? key).replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      String(values[name] ?? placeholder),
    );
}
