/// The colours of a page, light and dark, as `#rrggbb`. Text has a contrast of at least 4.5 to 1, whatever is drawn or focused one of
/// at least 3 to 1 (WCAG 2.1, 1.4.3 and 1.4.11); a test computes them.
package struct PagePalette: Hashable, Sendable {
  /// Behind everything, and behind the head of a table.
  package let ground: String, head: String
  package let text: String, muted: String, link: String
  /// What is drawn, and the place of what is not.
  package let bar: String, track: String
  /// Around whatever has the keyboard.
  package let focus: String

  package static let light = PagePalette(
    ground: "#ffffff", head: "#eef1f6", text: "#1a1c20", muted: "#53575f", link: "#0b4fb3", bar: "#1f5fbf",
    track: "#e3e7ee", focus: "#0b4fb3")
  package static let dark = PagePalette(
    ground: "#15171c", head: "#23272f", text: "#f1f2f4", muted: "#b9bec8", link: "#9cc1ff", bar: "#7fb0ff",
    track: "#2b303a", focus: "#ffd166")

  var rules: String {
    """
    --ground: \(ground); --head: \(head); --text: \(text); --muted: \(muted); --link: \(link);
    --bar: \(bar); --track: \(track); --focus: \(focus);
    """
  }
}

/// The style of a report's page. A printer gets the light colours, whatever the screen has.
enum PageStyle {
  static let colours = """
    :root { \(PagePalette.light.rules) color-scheme: light; }
    @media screen and (prefers-color-scheme: dark) {
      :root { \(PagePalette.dark.rules) color-scheme: dark; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem; max-width: 56rem; background: var(--ground); color: var(--text);
      font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif; overflow-wrap: break-word; }
    h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; break-after: avoid; }
    h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; break-after: avoid; }
    p { margin: .25rem 0; }
    a { color: var(--link); }
    a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; margin: .75rem 0; }
    caption { text-align: left; color: var(--muted); padding: .25rem 0; }
    th, td { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid var(--muted); vertical-align: top; }
    thead th { background: var(--head); }
    tbody th { font-weight: normal; }
    .figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .muted { color: var(--muted); }
    tr { break-inside: avoid; }
    @media (max-width: 30rem) {
      body { padding: .5rem; }
      th, td { padding: .25rem; }
    }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      nav { display: none; }
      figure { break-inside: avoid; }
    }
    @page { margin: 15mm; }

    """

  static let report =
    colours + """
      .headline { font-size: 3rem; font-weight: bold; line-height: 1.1; margin: 1rem 0 0; }
      nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none; }
      nav a { display: inline-block; padding: .25rem 0; }
      .doubts { border-left: 4px solid var(--bar); padding-left: .75rem; }
      figure { margin: .75rem 0; }
      svg { display: block; width: 100%; overflow: visible; }
      svg text { fill: var(--text); font-size: 13px; }
      .bar { fill: var(--bar); }
      .track { fill: var(--track); }
      .axis { stroke: var(--muted); stroke-width: 1; }

      """
}
