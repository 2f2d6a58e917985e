import Terminal

/// A picture of dots that are there or not.
struct DotPicture: Hashable {
  let width: Int, height: Int
  private var dots: [Bool]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    dots = Array(repeating: false, count: width * height)
  }

  /// Outside of the picture there is no dot, and none is made.
  subscript(x: Int, y: Int) -> Bool {
    get { (0..<width).contains(x) && (0..<height).contains(y) && dots[y * width + x] }
    set {
      guard (0..<width).contains(x), (0..<height).contains(y) else { return }
      dots[y * width + x] = newValue
    }
  }

  /// How many dots are in one of both and not in the other.
  func difference(from other: DotPicture) -> Int { zip(dots, other.dots).count { $0 != $1 } }

  /// The picture in rows of text, every row of the same width.
  func rows(_ means: DrawnPicture) -> [String] {
    let cell = means.cell
    return stride(from: 0, to: height, by: cell.height).map { top in
      String(stride(from: 0, to: width, by: cell.width).map { left in character(left, top, means) })
    }
  }

  private func character(_ left: Int, _ top: Int, _ means: DrawnPicture) -> Character {
    switch means {
    case .braille:
      // By columns from the top, as Unicode numbers them: the last row came later.
      let places = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
      let bits = places.enumerated().reduce(0 as UInt32) { bits, next in
        self[left + next.element.0, top + next.element.1] ? bits | 1 << UInt32(next.offset) : bits
      }
      return bits == 0 ? " " : Unicode.Scalar(0x2800 + bits).map(Character.init) ?? " "
    case .halfBlocks:
      return switch (self[left, top], self[left, top + 1]) {
      case (true, true): "█"
      case (true, false): "▀"
      case (false, true): "▄"
      case (false, false): " "
      }
    }
  }
}
