import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  title: string;
  onClose(): void;
  onSubmit?(form: FormData): void;
  submit?: string;
  wide?: boolean;
  children: ComponentChildren;
}

/**
 * A modal form. The browser makes the rest of the page inert and gives the focus back; Tab goes round inside.
 * Ctrl+Enter submits from anywhere.
 */
export function Dialog({ title, onClose, onSubmit, submit = "Keep", wide = false, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const closed = useRef(false);
  useLayoutEffect(() => box.current?.showModal(), []);
  const end = () => {
    if (!closed.current) onClose();
    closed.current = true;
  };
  // The browser tells that a dialog is closed only a moment later, when the next key may have opened another one.
  const close = () => {
    box.current?.close();
    end();
  };
  return (
    <dialog
      ref={box}
      class={wide ? "wide" : ""}
      aria-labelledby={id}
      onClose={end}
      onMouseDown={(event) => event.target === box.current && close()}
      onKeyDown={(event) => {
        if (event.key === "Tab" && box.current) goRound(box.current, event);
        if (event.key === "Escape") {
          event.preventDefault();
          close();
        }
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.(new FormData(event.currentTarget));
          close();
        }}
      >
        <header>
          <h2 id={id}>{title}</h2>
        </header>
        <div class="inside stack" tabIndex={onSubmit ? undefined : 0}>
          {children}
        </div>
        <footer>
          <button type="button" autofocus={!onSubmit} onClick={close}>
            {onSubmit ? "Cancel" : "Close"}
          </button>
          {onSubmit && (
            <button type="submit" class="primary">
              {submit}
            </button>
          )}
        </footer>
      </form>
    </dialog>
  );
}

/** From the last control to the first, and back. */
function goRound(box: HTMLElement, event: KeyboardEvent): void {
  const controls = [
    ...box.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex='0']"),
  ].filter((control) => !control.hasAttribute("disabled"));
  const [from, to] = event.shiftKey ? [controls[0], controls.at(-1)] : [controls.at(-1), controls[0]];
  if (document.activeElement !== from && box.contains(document.activeElement)) return;
  event.preventDefault();
  to?.focus();
}
