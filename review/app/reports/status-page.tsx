import { desk } from "../api/desk.js";
import { useAnswer } from "../api/use-answer.js";
import { Waiting } from "../shell/waiting.jsx";

/** Feeds and pipeline, as the server tells of them: a table for each list, a line for each figure. */
export function StatusPage() {
  const answer = useAnswer("status", desk.status);
  if (!answer.data) return <Waiting answer={answer} />;
  return (
    <div class="page">
      <h1>Status</h1>
      {Object.entries(answer.data).map(([name, value]) => (
        <section key={name} class="picture">
          <h2>{name}</h2>
          <Told value={value} />
        </section>
      ))}
    </div>
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const plain = (value: unknown) => (isObject(value) ? JSON.stringify(value) : String(value ?? "–"));

function Told({ value }: { value: unknown }) {
  if (!isObject(value)) return <p>{plain(value)}</p>;
  const rows = Array.isArray(value) ? value.filter(isObject) : [];
  if (rows.length === 0) {
    return (
      <dl class="keys">
        {Object.entries(value).map(([name, figure]) => (
          <>
            <dt key={name}>{name}</dt>
            <dd>{plain(figure)}</dd>
          </>
        ))}
      </dl>
    );
  }
  const columns = Object.keys(rows[0]!);
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((name) => (
                <td key={name}>{plain(row[name])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
