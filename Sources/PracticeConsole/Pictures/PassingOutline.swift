import Practice

/// The shapes of what passes on a face.
extension Outline {
  private static let middle = FaceDrawing.middle

  /// What is seen of the hair around the head.
  static func hairBehind(_ hair: Face.Passing.Hair) -> Shape {
    let cap = Shape.ellipse(middle, 22, 16.2, 17).and(.box(0, 0, Sheet.width, 21))
    return switch hair {
    case .short: cap
    case .long: Shape.ellipse(middle, 23, 19, 18.5).or(.box(middle - 19, 23, middle + 19, 50))
    case .curly: curls.or(cap)
    case .bun: cap.or(.ellipse(middle, 4.5, 5, 4.3))
    case .bald: Shape { _, _, _ in false }
    }
  }

  private static var curls: Shape {
    Shape.both { Shape.ellipse(middle + $0 * 16, 19, 4.5, 4.5).or(.ellipse(middle + $0 * 14.5, 11.5, 4.5, 4.5)) }
      .or(.both { Shape.ellipse(middle + $0 * 9, 6, 4.5, 4.5).or(.ellipse(middle + $0 * 3, 4.5, 4.5, 4.2)) })
  }

  /// What is seen of it on the head. The middle of the forehead stays free.
  static func hairline(_ hair: Face.Passing.Hair) -> Shape {
    Shape { x, y, _ in
      let across = abs(x - middle)
      return switch hair {
      case .short: y < 13 + across * across * 0.02
      case .long: y < 9.5 + across * across * 0.075
      case .curly: y < (across < 5 ? 13.5 : across < 10 ? 12.5 : 18)
      case .bun: y < 10.5 + across * across * 0.03
      case .bald: false
      }
    }
  }

  /// Of the forehead, and from the nose to the mouth.
  static var lines: Shape {
    Shape.line((middle - 7, 16.5), (middle + 2, 16.5)).or(.line((middle - 6, 19), (middle + 2, 19)))
      .or(.both { .line((middle + $0 * 6.5, 36.5), (middle + $0 * 8.5, 41.5)) })
  }

  static func rims(_ glasses: Face.Passing.Glasses, _ apart: Double) -> Shape {
    switch glasses {
    case .absent: Shape { _, _, _ in false }
    case .round: .both { .ellipse(middle + $0 * apart, 26, 4.8, 4.8) }
    case .square: .both { .box(middle + $0 * apart - 4.7, 22.8, middle + $0 * apart + 4.7, 29.4) }
    }
  }

  /// Between the rims, and from them to the ears.
  static func bridge(_ apart: Double) -> Shape {
    let inner = max(0, apart - 4.6)
    return Shape.line((middle - inner, 25.5), (middle + inner, 25.5))
      .or(.both { .line((middle + $0 * min(14, apart + 4.6), 25), (middle + $0 * 14.3, 24.5)) })
  }

  static var mustache: Shape { .ellipse(middle, 40.3, 6.5, 1.6) }

  static func mouth(isSmiling: Bool) -> Shape {
    isSmiling
      ? .line((middle - 6, 42.3), (middle - 3, 44.3), (middle + 3, 44.3), (middle + 6, 42.3))
      : .line((middle - 5.5, 43.7), (middle + 5.5, 43.7))
  }
}
