import { Dialog } from "./dialog.jsx";
import { letterKeys, setLetterKeys } from "./letter-keys.js";

/** What each key does, by group. */
export type KeyGroups = Record<string, Record<string, string>>;

/** Every key of a page, as its table has them. */
export function KeysDialog({ groups, onClose }: { groups: KeyGroups; onClose(): void }) {
  return (
    <Dialog title="Keys" wide onClose={onClose}>
      <label class="choice">
        <input
          type="checkbox"
          defaultChecked={letterKeys()}
          onChange={(event) => setLetterKeys(event.currentTarget.checked)}
        />
        Single-letter keys
      </label>
      <div class="keys">
        {Object.entries(groups).map(([group, keys]) => (
          <div key={group}>
            <h3>{group}</h3>
            <dl>
              {Object.entries(keys)
                // Digits come first in an object, whatever the order in which they were written.
                .sort(([a], [b]) => Number(/\d/.test(a)) - Number(/\d/.test(b)))
                .map(([key, does]) => (
                  <>
                    <dt key={key}>
                      <kbd>{key === "Escape" ? "Esc" : key}</kbd>
                    </dt>
                    <dd>{does}</dd>
                  </>
                ))}
            </dl>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
