import Practice

/// Draws a face, each part by itself and one over the other: what lasts is never hidden by what passes.
struct FaceDrawing {
  private(set) var sheet: Sheet
  let face: Face
  /// Where the middle is.
  static let middle = 24.0

  /// A face in so many dots.
  static func picture(of face: Face, width: Int, height: Int) -> DotPicture {
    var drawing = FaceDrawing(sheet: Sheet(width: width, height: height), face: face)
    drawing.draw()
    return drawing.sheet.picture
  }

  private mutating func draw() {
    let head = Outline.head(face.lasting.jaw)
    color(Outline.hairBehind(face.passing.hair))
    let ears = Outline.ears(face.lasting.ears)
    sheet.erase(ears)
    sheet.outline(ears)
    sheet.erase(head)
    color(head.and(Outline.hairline(face.passing.hair)))
    if face.passing.isOlder { sheet.fill(Outline.lines) }
    if face.passing.beard == .full { beard(head) }
    sheet.outline(head)
    drawEyes()
    sheet.fill(Outline.nose(face.lasting.nose))
    if face.passing.beard != .absent { color(Outline.mustache) }
    sheet.fill(Outline.mouth(isSmiling: face.isSmiling))
    drawMole()
  }

  /// In the colour of the hair.
  private mutating func color(_ shape: Shape) {
    if face.passing.isOlder { sheet.shade(shape) } else { sheet.fill(shape) }
  }

  private mutating func beard(_ head: Shape) {
    let cheeks = Shape { x, y, _ in
      let across = abs(x - Self.middle)
      return y > 40 || (y > 30 && across > 11)
    }
    sheet.shade(head.and(cheeks).without(.ellipse(Self.middle, 43.5, 8, 3.2)))
  }

  private mutating func drawEyes() {
    let apart = Outline.apart(face.lasting.eyes)
    sheet.outline(.both { .ellipse(Self.middle + $0 * apart, 26, 3.2, 2) })
    sheet.fill(.both { .ellipse(Self.middle + $0 * apart, 26, 1.2, 1.2) })
    sheet.fill(
      .both { side in
        let x = Self.middle + side * apart
        return .line((x - 3.4, 21.5), (x, 20.5), (x + 3.4, 21.5))
      })
    if face.passing.glasses != .absent { sheet.outline(Outline.rims(face.passing.glasses, apart)) }
    if face.passing.glasses != .absent { sheet.fill(Outline.bridge(apart)) }
  }

  /// With a free ring around it, so that it is seen in a beard and beside a line.
  private mutating func drawMole() {
    guard let (x, y) = Outline.mole(face.lasting.mole) else { return }
    // Where dots are few it is larger, or it would be none.
    let radius = max(1.7, sheet.step * 1.2)
    sheet.erase(.ellipse(x, y, radius + 1.3, radius + 1.3))
    sheet.fill(.ellipse(x, y, radius, radius))
  }
}
