/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\u200F]/u;

/** The base direction of a text: that of its first letter, as `dir="auto"` takes it. */
export function directionOf(text: string): "ltr" | "rtl" {
  const [first = ""] = /[\p{L}\u200E\u200F]/u.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(first) ? "rtl" : "ltr";
}
