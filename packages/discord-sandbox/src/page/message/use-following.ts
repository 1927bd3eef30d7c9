import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const NEAR_END = 120;

/**
 * Keeps a list of messages at its newest for whoever is there, also when the window or a message changes in size; whoever has scrolled
 * up stays where they are.
 * @param newest changes when there is something new to see
 * @param room changes with the list as a whole
 * @param sent how much the reader has sent: whoever sends wants to see what comes of it
 */
export function useFollowing(newest: string, room: string, sent: number, hasMessages: boolean) {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  /** Where this has scrolled to by itself, which is no wish of the reader. */
  const own = useRef(-1);
  const has = useRef(hasMessages);
  has.current = hasMessages;
  const [away, setAway] = useState(false);

  /** To the end, or to the beginning of the last message where that is longer than the window. */
  const follow = () => {
    const view = scroller.current;
    if (!view || !has.current) return;
    const last = [...view.querySelectorAll<HTMLElement>('.message')].at(-1);
    view.scrollTop = view.scrollHeight;
    if (last && last.offsetHeight > view.clientHeight) view.scrollTop = last.offsetTop;
    own.current = view.scrollTop;
    atEnd.current = true;
    setAway(false);
  };
  const sentBefore = useRef(sent);
  useLayoutEffect(() => {
    if (atEnd.current || sent > sentBefore.current) follow();
    sentBefore.current = sent;
  }, [newest, sent]);
  useLayoutEffect(follow, [room]);
  useEffect(() => {
    if (!scroller.current) return;
    const observer = new ResizeObserver(() => atEnd.current && follow());
    observer.observe(scroller.current);
    if (content.current) observer.observe(content.current);
    return () => observer.disconnect();
  }, []);

  const onScroll = () => {
    const view = scroller.current;
    if (!view || view.scrollTop === own.current) return;
    own.current = -1;
    atEnd.current = view.scrollHeight - view.scrollTop - view.clientHeight < NEAR_END;
    setAway(!atEnd.current);
  };
  const toEnd = () => scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  return { scroller, content, onScroll, away, toEnd };
}
