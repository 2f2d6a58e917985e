import Ledger
import TestSupport

extension JSON {
  /// Any value of at most that depth, with texts that are awkward to encode.
  static func random(depth: Int, using generator: inout SeededGenerator) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
    case 0: return .null
    case 1: return .bool(.random(using: &generator))
    case 2: return .integer(.random(in: -integerLimit...integerLimit, using: &generator))
    case 3: return .string(text(&generator))
    case 4:
      return .array((0..<size(&generator)).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      let members = (0..<size(&generator)).map { _ in (text(&generator), random(depth: depth - 1, using: &generator)) }
      return .object(Dictionary(members) { first, _ in first })
    }
  }

  private static func size(_ generator: inout SeededGenerator) -> Int { .random(in: 0...5, using: &generator) }

  private static func text(_ generator: inout SeededGenerator) -> String {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x20...0x7F, 0x80...0x2FF, 0x2020...0x20FF, 0xFB00...0xFFFF, 0x1F600...0x1F64F,
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<size(&generator) {
      let range = ranges[.random(in: ranges.indices, using: &generator)]
      if let scalar = Unicode.Scalar(.random(in: range, using: &generator)) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
