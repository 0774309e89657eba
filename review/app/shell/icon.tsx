/** Drawn on 16 × 16, in lines of the text's colour. */
const drawings = {
  check: "M3 8.5l3.3 3.3L13 4.7",
  cross: "M4 4l8 8M12 4l-8 8",
  pencil: "M3 13l.8-3L10.6 3.200l2.2 2.200L6 12.200z",
  plus: "M8 3v10M3 8h10",
  comment: "M2.5 3h11v7.500H7.700L4.7 13.500v-3H2.500z",
  "send-back": "M6 3L2.5 6.5 6 10M2.5 6.500h7a3.5 3.5 0 0 1 0 7H6",
  undo: "M6 3L2.5 6.5 6 10M2.5 6.500h7a3.5 3.5 0 0 1 0 7H8",
  redo: "M10 3l3.5 3.500L10 10M13.5 6.500h-7a3.5 3.5 0 0 0 0 7H8",
  merge: "M2.5 3.500C2.5 8 7 8 13 8M2.5 12.500C2.5 8 7 8 13 8M10.5 5.500L13 8l-2.5 2.5",
  split: "M2.5 8H6c3.5 0 3-4.5 7.5-4.500M6 8c3.5 0 3 4.5 7.5 4.5",
  teach:
    "M2.5 3.500H6A2 2 0 0 1 8 5.200a2 2 0 0 1 2-1.700h3.500V12H10a2 2 0 0 0-2 1.500A2 2 0 0 0 6 12H2.500zM8 5.200v8.3",
  search: "M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.700L14 14",
  sun: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.500v1M8 13.500v1M1.5 8h1M13.5 8h1M3.4 3.400l.7.7M11.9 11.900l.7.7M3.4 12.600l.7-.7M11.9 4.100l.7-.7",
  moon: "M13.5 9.500A5.7 5.7 0 1 1 6.5 2.500a4.5 4.5 0 0 0 7 7z",
  system: "M2.5 3h11v7.500h-11zM6 13.500h4",
  flag: "M4 14V2.500h8.500L10.5 5.500l2 3H4",
  outside: "M9.5 3H13v3.500M13 3L7.5 8.500M11 9v4H3V5h4",
  keyboard: "M1.5 4h13v8h-13zM4 6.500h.01M6.5 6.500h.01M9 6.500h.01M11.5 6.500h.01M5 9.500h6",
  clock: "M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 5v3.200L10.2 9.5",
  quote:
    "M6.5 4.500C4 5.5 3 7 3 9.200a1.8 1.8 0 1 0 1.8-1.800M13 4.500C10.5 5.5 9.5 7 9.5 9.200a1.8 1.8 0 1 0 1.8-1.8",
  filter: "M2 3.500h12M4.5 8h7M6.5 12.500h3",
  out: "M6.5 2.500H3v11h3.500M10 5l3 3-3 3M13 8H6",
  next: "M6 3l5 5-5 5",
  pin: "M8 14s4.5-4.6 4.5-7.700a4.5 4.5 0 0 0-9 0C3.5 9.4 8 14 8 14zM8 7.500a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.400z",
  fixture: "M4 2h5.500L12.5 5v9H4zM9 2v3.500h3.500M6.3 9.700l1.4 1.4 2.6-2.8",
} as const;

export type IconName = keyof typeof drawings;

/** A picture beside a word; it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}
