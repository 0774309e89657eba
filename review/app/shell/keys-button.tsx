import { Icon } from "./icon.jsx";

/** Opens the list of keys, also where single letters are switched off. */
export function KeysButton({ onOpen }: { onOpen(): void }) {
  return (
    <button type="button" class="quiet keys-button" onClick={onOpen}>
      <Icon name="keyboard" />
      Keys
      <span class="key" aria-hidden="true">
        ?
      </span>
    </button>
  );
}
