import Practice

/// The shapes of a face.
enum Outline {
  private static let middle = FaceDrawing.middle
  private static let top = 8.0, widest = 24.0, halfWidth = 14.5

  /// The upper half is everybody's, the lower one the jaw's.
  static func head(_ jaw: Face.Lasting.Jaw) -> Shape {
    let chin =
      switch jaw {
      case .round: 51.0
      case .square: 50.0
      case .pointed: 53.5
      }
    return Shape { x, y, _ in
      guard (top...chin).contains(y) else { return false }
      let down = y < widest ? (widest - y) / (widest - top) : (y - widest) / (chin - widest)
      let round = (1 - down * down).squareRoot()
      let half =
        switch jaw {
        case _ where y < widest: round
        case .round: round
        case .square: (1 - down * down * down * down).squareRoot().squareRoot()
        case .pointed: 0.75 * (1 - down) + 0.25 * round
        }
      return abs(x - middle) <= half * halfWidth
    }
  }

  static func ears(_ ears: Face.Lasting.Ears) -> Shape {
    switch ears {
    case .close: .both { .ellipse(middle + $0 * 14.3, 27, 2.6, 4.5) }
    case .protruding: .both { .ellipse(middle + $0 * 17, 26, 4.8, 6) }
    case .longLobed: .both { .ellipse(middle + $0 * 14.6, 30, 3.2, 9) }
    }
  }

  static func apart(_ eyes: Face.Lasting.Eyes) -> Double {
    switch eyes {
    case .close: 5
    case .usual: 7.5
    case .wide: 10.2
    }
  }

  static func nose(_ nose: Face.Lasting.Nose) -> Shape {
    switch nose {
    case .short: .line((middle - 0.5, 28), (middle - 2, 32.5), (middle + 2, 32.5))
    case .long: .line((middle - 0.5, 26), (middle - 2.5, 37.5), (middle + 2.5, 37.5))
    case .wide:
      .line(
        (middle - 3, 31), (middle - 5.5, 34), (middle - 3, 35.5), (middle + 3, 35.5), (middle + 5.5, 34),
        (middle + 3, 31))
    }
  }

  static func mole(_ mole: Face.Lasting.Mole) -> (x: Double, y: Double)? {
    switch mole {
    case .absent: nil
    case .forehead: (middle + 6, 17.5)
    case .leftCheek: (middle - 8.5, 35)
    case .rightCheek: (middle + 8.5, 35)
    case .chin: (middle, 47.6)
    }
  }
}
