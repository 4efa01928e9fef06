"use server";

import { refresh } from "next/cache";
import { succeeded } from "@/lib/platform/forms/result";
import { userAction } from "./user-action";

/** Answers with the page as it is by now, to somebody who is signed in still: nobody is led away from what they type. */
export const showPageAction = userAction("show-page", () => {
  refresh();
  return Promise.resolve(succeeded(undefined));
});
