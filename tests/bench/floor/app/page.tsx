const ROWS = 30;

export const dynamic = "force-dynamic";

/** The least that the framework does: a page of thirty rows, drawn for each request. */
export default function Page() {
  return (
    <main>
      <h1>Thirty rows</h1>
      <ul>
        {Array.from({ length: ROWS }, (_, row) => (
          <li key={row}>Row {row + 1}</li>
        ))}
      </ul>
    </main>
  );
}
