extension JSON {
  /// Reads canonical JSON and nothing else: what would not be written the same way again is refused.
  package init(canonical bytes: [UInt8]) throws(JSONError) {
    var parser = JSONParser(bytes)
    let value = try parser.value(depth: 0)
    guard parser.isAtEnd else { throw .malformed(at: parser.place) }
    // The grammar below takes a little more than the one canonical form; this closes the gap.
    guard try value.canonical() == bytes else { throw .malformed(at: 0) }
    self = value
  }
}

private struct JSONParser {
  private let bytes: [UInt8]
  private(set) var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func value(depth: Int) throws(JSONError) -> JSON {
    guard depth <= JSON.depthLimit else { throw .tooDeep }
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .integer(try integer())
    }
  }

  private mutating func take(_ expected: Unicode.Scalar) throws(JSONError) {
    guard next == UInt8(ascii: expected) else { throw .malformed(at: place) }
    place += 1
  }

  private mutating func takes(_ expected: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: expected) else { return false }
    place += 1
    return true
  }

  private mutating func word(_ text: String, _ value: JSON) throws(JSONError) -> JSON {
    for scalar in text.unicodeScalars { try take(scalar) }
    return value
  }

  private mutating func integer() throws(JSONError) -> Int64 {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let digit = next, (48...57).contains(digit) { place += 1 }
    guard let number = Int64(String(decoding: bytes[start..<place], as: UTF8.self)) else { throw .malformed(at: start) }
    return number
  }

  private mutating func array(_ depth: Int) throws(JSONError) -> JSON {
    try take("[")
    if takes("]") { return .array([]) }
    var values: [JSON] = []
    repeat { values.append(try value(depth: depth + 1)) } while takes(",")
    try take("]")
    return .array(values)
  }

  private mutating func object(_ depth: Int) throws(JSONError) -> JSON {
    try take("{")
    if takes("}") { return .object([:]) }
    var members: [String: JSON] = [:]
    repeat {
      let start = place
      let key = try string()
      try take(":")
      let value = try value(depth: depth + 1)
      guard members.updateValue(value, forKey: key) == nil else { throw .malformed(at: start) }
    } while takes(",")
    try take("}")
    return .object(members)
  }

  private mutating func string() throws(JSONError) -> String {
    try take("\"")
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw .malformed(at: place) }
      place += 1
      text.append(byte == UInt8(ascii: "\\") ? try escape() : byte)
    }
    try take("\"")
    guard let decoded = String(validating: text, as: UTF8.self) else { throw .malformed(at: place) }
    return decoded
  }

  /// Every escape that the canonical form has stands for one ASCII character.
  private mutating func escape() throws(JSONError) -> UInt8 {
    guard let letter = next else { throw .malformed(at: place) }
    place += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return letter
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      guard place + 4 <= bytes.count,
        let code = UInt8(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
      else { throw .malformed(at: place) }
      place += 4
      return code
    default: throw .malformed(at: place)
    }
  }
}
