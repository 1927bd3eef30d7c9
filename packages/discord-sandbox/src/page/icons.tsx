/** The page's own drawings: strokes on a field of 20 by 20. */
const PATHS = {
  channel: 'M4 7h13M3 13h13M8 3 6 17M14 3l-2 14',
  thread: 'M5 3v7a3 3 0 0 0 3 3h8M12 9l4 4-4 4',
  person:
    'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM3.5 17c.8-3 3.2-4.5 6.5-4.5s5.700 1.500 6.500 4.500',
  bot: 'M4 8h12v8H4zM10 8V4M8 4h4M7.500 12h.01M12.500 12h.01',
  shelf: 'M4 4v12M8 4v12M11.500 4.500l4 11.500M3 17h14',
  behind: 'M3 10h3l2-6 4 12 2-6h3',
  plus: 'M10 4v12M4 10h12',
  close: 'M5 5l10 10M15 5 5 15',
  menu: 'M3 5h14M3 10h14M3 15h14',
  more: 'M4.500 10h.01M10 10h.01M15.500 10h.01',
  send: 'M3 10h13M11 5l5 5-5 5',
  back: 'M12 4l-6 6 6 6',
  theme: 'M10 3a7 7 0 1 0 7 7 5.500 5.500 0 0 1-7-7Z',
  down: 'M5 8l5 5 5-5',
  file: 'M5 3h6l4 4v10H5zM11 3v4h4',
  pin: 'M7 3h6M8 3v5l-3 4h10l-3-4V3M10 12v5',
  hidden: 'M3 10s2.500-4.500 7-4.500S17 10 17 10s-2.500 4.500-7 4.500S3 10 3 10ZM4 16 16 4',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
);
