import { expect, test } from "vitest";
import { stillPage } from "./still-page.ts";

test("stillPage keeps a page as it is, but for what would show another one inside", () => {
  const page = "<!doctype html><meta charset=utf-8><style>p{color:red}</style><p>Words: &lt;iframe&gt; <framed></p>";
  expect(stillPage(new TextEncoder().encode(page), "a.html")).toBe(page);
  const framed = '<iFrame src="https://a.example"></IFRAME><frame\nsrc=x><embed/><object>';
  expect(stillPage(new TextEncoder().encode(framed), "a.html")).toBe(
    '<x-iFrame src="https://a.example"></x-IFRAME><x-frame\nsrc=x><x-embed/><x-object>',
  );
});

test("stillPage finds a frame in every encoding that a browser would read", () => {
  const wide = Buffer.from("\ufeff<p>Words</p><iframe src=x>", "utf16le");
  expect(stillPage(wide, "a.html")).toContain("<x-iframe src=x>");
  const chinese = Buffer.concat([
    Buffer.from("<meta charset=gb18030><p>"),
    Buffer.from([0xcb, 0xab, 0xb7, 0xbd]),
    Buffer.from("</p><iframe>"),
  ]);
  expect(stillPage(chinese, "a.html")).toBe("<meta charset=gb18030><p>双方</p><x-iframe>");
});
