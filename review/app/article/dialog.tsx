import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  title: string;
  onClose(): void;
  onSubmit?(form: FormData): void;
  submit?: string;
  children: ComponentChildren;
}

/** A modal form; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, onSubmit, submit = "Keep", children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} aria-label={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.(new FormData(event.currentTarget));
          box.current?.close();
        }}
      >
        <h2>{title}</h2>
        {children}
        <div class="row">
          {onSubmit && (
            <button type="submit" class="primary">
              {submit}
            </button>
          )}
          <button type="button" onClick={() => box.current?.close()}>
            {onSubmit ? "Cancel" : "Close"}
          </button>
        </div>
      </form>
    </dialog>
  );
}
