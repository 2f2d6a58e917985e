/// A sheet of paper on which shapes are drawn one over the other, in as many dots as there are.
struct Sheet {
  /// Its size, whatever the dots.
  static let width = 48.0, height = 56.0

  private(set) var picture: DotPicture
  /// From dot to dot.
  let step: Double

  /// A sheet with so many dots.
  init(width: Int, height: Int) {
    picture = DotPicture(width: width, height: height)
    step = Self.width / Double(width)
  }

  private func contains(_ shape: Shape, _ x: Int, _ y: Int) -> Bool {
    shape.contains((Double(x) + 0.5) * step, (Double(y) + 0.5) * step, step / 2)
  }

  private mutating func each(_ shape: Shape, _ body: (inout Sheet, Int, Int) -> Void) {
    for y in 0..<picture.height { for x in 0..<picture.width where contains(shape, x, y) { body(&self, x, y) } }
  }

  mutating func fill(_ shape: Shape) { each(shape) { $0.picture[$1, $2] = true } }

  mutating func erase(_ shape: Shape) { each(shape) { $0.picture[$1, $2] = false } }

  /// Every other dot.
  mutating func shade(_ shape: Shape) { each(shape) { $0.picture[$1, $2] = ($1 + $2).isMultiple(of: 2) } }

  /// Its edge alone, one dot wide.
  mutating func outline(_ shape: Shape) {
    each(shape) { sheet, x, y in
      let isWithin = [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)].allSatisfy { sheet.contains(shape, $0, $1) }
      if !isWithin { sheet.picture[x, y] = true }
    }
  }
}
