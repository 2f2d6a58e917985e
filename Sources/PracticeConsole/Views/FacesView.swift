import CallScript
import Diagnostics
import Practice
import Terminal

/// Faces as they are seen: drawn where the terminal can, beside one another where the window is wide enough, and described where
/// nobody looks. Each is drawn and described by itself; what two have in common is for whoever looks.
struct FacesView {
  let language: Language
  let columns: Int
  /// Nil where faces are described.
  let pictures: DrawnPicture?

  /// The photo of a document and the live picture.
  func lines(_ pair: FacePair) -> [StyledText] { lines([(.photo, pair.photo), (.live, pair.live)]) }

  func lines(live face: Face) -> [StyledText] { lines([(.live, face)]) }

  private func lines(_ faces: [(label: DocumentLabel, face: Face)]) -> [StyledText] {
    guard let layout = pictures.flatMap({ PictureLayout(for: columns, by: $0, count: faces.count) }) else {
      return faces.map { label, face in
        let parts = face.parts.map { $0.in(language) }.joined(separator: ", ")
        return StyledText("  \(label.in(language)): \(parts)")
      }
    }
    let blocks = faces.map { label, face in
      let picture = FaceDrawing.picture(of: face, width: layout.dots.width, height: layout.dots.height)
      return [layout.padded(label.in(language))] + picture.rows(layout.means)
    }
    return layout.joined(blocks).map { StyledText($0) }
  }
}

/// How large pictures are, and how they lie.
struct PictureLayout: Hashable {
  let means: DrawnPicture
  let cells: Int
  let rows: Int
  let isBeside: Bool
  /// Cells before a picture, and between two.
  let indent: Int, gap: Int

  /// The largest that a window has room for; nil where it has for none. The last column stays free.
  init?(for columns: Int, by means: DrawnPicture, count: Int) {
    let sizes: [PictureLayout] =
      switch means {
      case .braille:
        [
          PictureLayout(means, 24, 14, isBeside: true, indent: 2, gap: 3),
          PictureLayout(means, 18, 11, isBeside: true, indent: 1, gap: 2),
          PictureLayout(means, 18, 11, isBeside: false, indent: 1, gap: 0),
        ]
      case .halfBlocks:
        [
          PictureLayout(means, 26, 15, isBeside: true, indent: 2, gap: 3),
          PictureLayout(means, 26, 15, isBeside: false, indent: 1, gap: 0),
        ]
      }
    guard let layout = sizes.first(where: { $0.width(of: count) < columns }) else { return nil }
    self = layout
  }

  private init(_ means: DrawnPicture, _ cells: Int, _ rows: Int, isBeside: Bool, indent: Int, gap: Int) {
    self.means = means
    self.cells = cells
    self.rows = rows
    self.isBeside = isBeside
    self.indent = indent
    self.gap = gap
  }

  var dots: (width: Int, height: Int) { (cells * means.cell.width, rows * means.cell.height) }

  private func width(of count: Int) -> Int {
    let beside = isBeside ? count : 1
    return indent + beside * cells + (beside - 1) * gap
  }

  /// A label as wide as a picture.
  func padded(_ label: String) -> String {
    String(label.prefix(cells)) + String(repeating: " ", count: max(0, cells - label.count))
  }

  /// Pictures with their labels, in rows.
  func joined(_ blocks: [[String]]) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard isBeside else { return blocks.joined().map { trimmed(margin + $0) } }
    let between = String(repeating: " ", count: gap)
    return (0..<(blocks.map(\.count).max() ?? 0)).map { row in
      let cells = blocks.map { $0.indices.contains(row) ? $0[row] : padded("") }
      return trimmed(margin + cells.joined(separator: between))
    }
  }

  private func trimmed(_ row: String) -> String {
    String(row[..<(row.lastIndex { $0 != " " }.map { row.index(after: $0) } ?? row.startIndex)])
  }
}
