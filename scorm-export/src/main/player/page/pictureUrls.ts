/** The addresses of the pictures of a page that is not in the document yet, its own document being at `url`. */
export function pictureUrls(html: string, url: string): string[] {
  const base = new URL(/<base href="([^"]*)"/.exec(html)?.[1] ?? '', url);
  const tags = html.match(/<img\b[^>]*>/g) ?? [];
  return tags.map((tag) => new URL(/\ssrc="([^"]*)"/.exec(tag)?.[1] ?? '', base).href);
}
