/** Whether the scripts of a page start with it; else they wait for the first touch. The suite passes in both ways. */
export const isEager = process.env.KEERPUNT_SCRIPTS === "eager";
