/** The event that starts the scripts of a page that wait for a touch (scripts/server). */
export const START_SCRIPTS = "startscripts";
