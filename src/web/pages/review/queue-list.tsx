import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { ReviewView } from "../../../domain/view.ts";
import { SideCode } from "../../parts/parts.ts";
import { useDomainWords } from "../../words/domain-words.ts";
import { useLanguage, useWords } from "../../words/use-words.ts";
import type { QueuePlace } from "./queue.ts";
import { reviewWords } from "./words.ts";

/** What waits for a look, most doubtful first. Only rows near what is seen are drawn. */
export function QueueList(props: {
  readonly review: ReviewView;
  /** Place of the current item; -1 where it does not stand in the queue. */
  readonly at: number;
  readonly head: React.ReactNode;
  onGo(place: QueuePlace): void;
}) {
  const { review, at } = props;
  const words = useWords(reviewWords);
  const domain = useDomainWords();
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: review.items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 74,
    overscan: 6,
  });
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: "auto" });
  }, [at, rows]);
  const all = review.toReview + review.reviewed;
  return (
    <section className="queue" aria-labelledby="review-head">
      <header>
        <h1 id="review-head">{words.title}</h1>
        <p className="meta">{words.toLookAt(review.toReview)}</p>
        <progress value={review.reviewed} max={Math.max(1, all)} aria-label={words.reviewed(review.reviewed, all)} />
        <p className="meta num">{words.reviewed(review.reviewed, all)}</p>
        {props.head}
      </header>
      <div className="queue-scroll" ref={scroller}>
        <ol style={{ height: rows.getTotalSize() }} aria-label={words.queue}>
          {rows.getVirtualItems().map((row) => {
            const item = review.items[row.index];
            if (item === undefined) return null;
            const doubts = item.doubts.slice(0, 2).map((doubt) => domain.doubts[doubt]);
            return (
              <li
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                aria-setsize={review.items.length}
                aria-posinset={row.index + 1}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <button
                  className="item"
                  type="button"
                  aria-current={row.index === at ? "true" : undefined}
                  onClick={() => props.onGo(item)}
                >
                  <span className="doubt" style={{ "--v": item.doubt } as React.CSSProperties} aria-hidden="true" />
                  <span className="num c">
                    <span className="vh">{words.doubtOf(item.doubt.toFixed(2))}</span>
                    <span aria-hidden="true">{item.doubt.toFixed(2)}</span>
                  </span>
                  <span className="t text" lang={item.language === "und" ? undefined : item.language}>
                    {item.quote}
                  </span>
                  <span className="meta w">
                    <SideCode side={item.side} /> {doubts.join(language === "zh" ? "、" : ", ")}
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}
