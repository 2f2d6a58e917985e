/// A part of a face on a sheet of 48 by 56: whether a point lies in it. `reach` is half the way from dot to dot, so that no thin line
/// falls between them. Nothing but square roots are taken, which are the same on every machine.
struct Shape {
  let contains: (_ x: Double, _ y: Double, _ reach: Double) -> Bool

  static func ellipse(_ x: Double, _ y: Double, _ across: Double, _ down: Double) -> Shape {
    Shape { left, top, _ in
      let (a, b) = ((left - x) / across, (top - y) / down)
      return a * a + b * b <= 1
    }
  }

  static func box(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double) -> Shape {
    Shape { x, y, _ in (left...right).contains(x) && (top...bottom).contains(y) }
  }

  /// A thin line through points.
  static func line(_ points: (Double, Double)...) -> Shape {
    let parts = zip(points, points.dropFirst()).map { ($0, $1) }
    return Shape { x, y, reach in
      parts.contains { from, to in
        let (across, down) = (to.0 - from.0, to.1 - from.1)
        let length = across * across + down * down
        let along = length == 0 ? 0 : min(1, max(0, ((x - from.0) * across + (y - from.1) * down) / length))
        let (a, b) = (x - from.0 - along * across, y - from.1 - along * down)
        return a * a + b * b <= reach * reach * 1.3
      }
    }
  }

  func or(_ other: Shape) -> Shape { Shape { contains($0, $1, $2) || other.contains($0, $1, $2) } }

  func and(_ other: Shape) -> Shape { Shape { contains($0, $1, $2) && other.contains($0, $1, $2) } }

  func without(_ other: Shape) -> Shape { Shape { contains($0, $1, $2) && !other.contains($0, $1, $2) } }

  /// The same at both sides of the middle.
  static func both(_ shape: (_ side: Double) -> Shape) -> Shape { shape(-1).or(shape(1)) }
}
