import { Dialog } from "../shell/dialog.jsx";
import { keyGroups } from "./keys.js";

/** Every key, as the table has them. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keys" wide onClose={onClose}>
      <div class="keys">
        {Object.entries(keyGroups).map(([group, keys]) => (
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
