import { readPageDate } from "./iso-date.ts";

/** The little of a DOM that reading a page needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute?(name: string): string | null;
}
export interface PageDocument extends PageNode {
  readonly documentElement: PageNode | null;
  readonly body: PageNode | null;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): ArrayLike<PageNode>;
}

/** A value and the place of the page it was read from. */
export interface Sourced {
  readonly value: string;
  readonly from: string;
}

export interface PageMetadata {
  readonly title: Sourced | null;
  readonly publisher: Sourced | null;
  readonly publishedAt: Sourced | null;
  readonly url: Sourced | null;
  readonly language: Sourced | null;
}

/** What a page says about itself: JSON-LD first, then OpenGraph, Dublin Core and the elements people see. */
export function readPageMetadata(page: PageDocument): PageMetadata {
  const linked = readLinkedData(page);
  const meta = readMeta(page);
  const named = (...names: string[]): (Sourced | null)[] => names.map((name) => sourced(meta.get(name.toLowerCase()), `meta ${name}`));
  return {
    title: first(
      sourced(linked.headline, "JSON-LD headline"),
      ...named("og:title", "DC.title", "dcterms.title"),
      sourced(page.querySelector("title")?.textContent, "<title>"),
    ),
    publisher: first(
      sourced(linked.publisher, "JSON-LD publisher"),
      ...named("og:site_name", "DC.publisher", "dcterms.publisher", "application-name"),
    ),
    publishedAt: first(
      ...[
        sourced(linked.published, "JSON-LD datePublished"),
        ...named(
          "article:published_time",
          "og:published_time",
          "DC.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "DC.date",
          "dcterms.date",
          "parsely-pub-date",
          "pubdate",
          "publishdate",
          "date",
        ),
        sourced(page.querySelector("time[datetime]")?.getAttribute?.("datetime"), "<time>"),
      ].map(asDate),
    ),
    url: first(
      sourced(page.querySelector('link[rel="canonical"]')?.getAttribute?.("href"), "link canonical"),
      ...named("og:url"),
      sourced(linked.url, "JSON-LD url"),
    ),
    language: first(
      sourced(page.documentElement?.getAttribute?.("lang"), "html lang"),
      ...named("content-language", "DC.language", "og:locale"),
    ),
  };
}

function first(...found: (Sourced | null)[]): Sourced | null {
  return found.find((value) => value !== null) ?? null;
}

function sourced(value: unknown, from: string): Sourced | null {
  if (typeof value !== "string") return null;
  const words = value.replace(/\s+/g, " ").trim().slice(0, 2_000);
  return words === "" ? null : { value: words, from };
}

function asDate(found: Sourced | null): Sourced | null {
  const date = found && readPageDate(found.value);
  return found && date ? { value: date, from: found.from } : null;
}

function readMeta(page: PageDocument): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of Array.from(page.querySelectorAll("meta"))) {
    const name = element.getAttribute?.("property") ?? element.getAttribute?.("name") ?? element.getAttribute?.("http-equiv");
    const content = element.getAttribute?.("content");
    if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}

interface LinkedData {
  readonly headline?: unknown;
  readonly publisher?: unknown;
  readonly published?: unknown;
  readonly url?: unknown;
}

/** The first JSON-LD object that has a publication date, else the first with a headline. */
function readLinkedData(page: PageDocument): LinkedData {
  const objects = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap((script) =>
    parseObjects(script.textContent ?? ""),
  );
  const article = objects.find((object) => "datePublished" in object) ?? objects.find((object) => "headline" in object);
  if (!article) return {};
  const publisher = "publisher" in article ? article.publisher : undefined;
  return {
    headline: Reflect.get(article, "headline"),
    publisher: typeof publisher === "object" && publisher !== null ? Reflect.get(publisher, "name") : publisher,
    published: Reflect.get(article, "datePublished"),
    url: Reflect.get(article, "url"),
  };
}

function parseObjects(json: string): object[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return []; // Pages often carry broken JSON-LD; the other places are read all the same.
  }
  const list: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  return list.flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const graph: unknown = Reflect.get(item, "@graph");
    return Array.isArray(graph) ? graph.filter((part): part is object => typeof part === "object" && part !== null) : [item];
  });
}
