import { linkTo, type Route } from "./route.js";

interface Props {
  label: string;
  route: Route;
  /** Which parameter of the address the choice sets. */
  name: string;
  /** Labels by value; the empty value is the default. */
  options: Record<string, string>;
}

/** A choice of few, kept in the address. */
export function Segmented({ label, route, name, options }: Props) {
  const chosen = route.query[name] ?? "";
  return (
    <nav class="segmented" aria-label={label}>
      {Object.entries(options).map(([value, text]) => (
        <a
          key={value}
          href={linkTo(route.page, route.subject, { ...route.query, [name]: value || undefined })}
          aria-current={value === chosen ? "true" : undefined}
        >
          {text}
        </a>
      ))}
    </nav>
  );
}
