/** A page for who comes without a key. Static but for one path, which is written as a link of this server. */
export function refusalPage(title: string, sentence: string, path: string | null): string {
  const link = path === null ? "" : `<p><a href="${escapeAttribute(path)}">Open it here · 在此打开</a></p>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title} · Parley</title></head>
<body><main><h1>${title}</h1>${sentence}${link}</main></body>
</html>
`;
}

/** What stands there for a request without token or cookie. */
export const noTokenPage = refusalPage(
  "Open Parley by its address",
  "<p>This page belongs to one person. Open the address that <code>parley start</code> printed; run <code>parley start</code> again for a fresh one.</p>" +
    '<p lang="zh">请打开 <code>parley start</code> 打印的地址；再次运行 <code>parley start</code> 可得到新地址。</p>',
  null,
);

/** What stands there for who follows a link of another site: the cookie only comes along from here. */
export function otherSitePage(path: string): string {
  return refusalPage("A link to Parley", "<p>Another site has led here.</p>", path);
}

/** Goes on to a path as a page of this server, so that the cookie just set comes along wherever the visitor came from. */
export function forwardPage(path: string): string {
  const to = escapeAttribute(path);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Parley</title><meta http-equiv="refresh" content="0; url=${to}"></head><body><a href="${to}">Parley</a></body></html>\n`;
}

function escapeAttribute(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
