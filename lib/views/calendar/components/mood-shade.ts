/** The attribute that gives a place the shade of a mood, 1–10: a deeper one for a higher grade; none without a mood. */
export function moodShade(mood: number | undefined) {
  return mood === undefined ? {} : { "data-mood": Math.round(mood) };
}
