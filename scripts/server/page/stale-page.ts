// Runs in a page whose own scripts are gone, because the server was updated: loads the page anew, with what was typed.
import { reloadWithTyped } from "@/components/forms/typed-over-reload";

void reloadWithTyped().finally(() => {
  // Not loaded anew: the form is posted by its button then, as without a script.
  document.documentElement.dataset.scripts = "failed";
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-early]")) form.dataset.early = "unsaved";
});
