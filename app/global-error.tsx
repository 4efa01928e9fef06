"use client";

/**
 * The last resort, when even the layout breaks: no styles, no message files, so it says the same in both
 * languages and still leads to help.
 */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="nl">
      <body>
        <main>
          <h1>Deze pagina laadt niet</h1>
          <p>Wat je eerder bewaarde is er nog. Probeer het over een minuut opnieuw.</p>
          <p lang="en">This page does not load. What you saved earlier is still there. Try again in a minute.</p>
          <button type="button" onClick={reset}>
            Probeer opnieuw · <span lang="en">Try again</span>
          </button>
          <p>
            {/* A full page load: the router itself may be what broke. */}
            <a href="/help">
              Nu hulp nodig · <span lang="en">Help now</span>
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
