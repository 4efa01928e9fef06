import { expect, type Locator } from "@playwright/test";

/**
 * Waits until React has taken over what stands there. Before that a form posts as it does without JavaScript, so a
 * test of what the script does must not come earlier than the script.
 */
export async function waitForHydration(control: Locator): Promise<void> {
  await expect
    .poll(async () => {
      // A key starts the scripts, and does nothing else. For each look: the last may have been for the page before.
      await control.page().keyboard.press("Shift");
      return control.evaluate((element) => {
        // React takes over the element around static markup, and nothing in it.
        const takenOver = element.parentElement?.closest("[data-once]") ?? element;
        return Object.keys(takenOver).some((key) => key.startsWith("__reactProps$"));
      });
    })
    .toBe(true);
  // The mark is set while React still reads the page; it listens from the next frame on.
  await control.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
}
