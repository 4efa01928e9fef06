import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { toMarkup } from "./to-markup";

const Named = ({ name, children }: { name: string; children?: React.ReactNode }) => (
  <>
    <b title={name}>{children}</b>
    {name}
  </>
);

describe("markup", () => {
  it("is what React writes", () => {
    const drawing = (
      <figure className="chart" aria-hidden data-panel="mood" tabIndex={-1} hidden={false} lang={undefined}>
        {[1, 2].map((each) => (
          <Named key={each} name={`"${each}" & <b>'é'</b>`}>
            {each}
            {0}
            {null}
            {false}
          </Named>
        ))}
        <svg viewBox="0 0 20 20" preserveAspectRatio="none">
          <pattern id="a" patternUnits="userSpaceOnUse" width={9.8} height={9.8} />
          <path d="M0 0h1" strokeWidth={1.3} strokeDasharray="5 3.5" vectorEffect="non-scaling-stroke" />
          <text textAnchor="end" fontSize={12} x="-9" style={{ left: "1%", top: 15, strokeWidth: "2px" }}>
            leeg
          </text>
        </svg>
        <details open suppressHydrationWarning>
          <summary>a</summary>
          <br />
          <input type="hidden" value="b" />
        </details>
      </figure>
    );
    expect(toMarkup(drawing)).toBe(renderToStaticMarkup(drawing));
  });

  it("escapes every text and every value as React does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (text, value) => {
        const node = (
          <p title={value} style={{ color: `a${value}b`, top: "" }}>
            {text}
          </p>
        );
        expect(toMarkup(node)).toBe(renderToStaticMarkup(node));
      }),
    );
  });

  it.each([
    createElement("p", { onClick: () => undefined }),
    createElement("p", { onclick: "alert(1)" }),
    <p key="" {...{ dangerouslySetInnerHTML: { __html: "<b>" } }} />,
    <p key="" {...{ 'x"y': "" }} />,
    <textarea key="" readOnly />,
    <path key="" strokeLinecap="round" />,
    Promise.resolve("later"),
  ])("is refused for what it does not write (%#)", (node) => {
    expect(() => toMarkup(node)).toThrow();
  });
});
