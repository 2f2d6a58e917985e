/// Reads canonical JSON (RFC 8785) from its bytes, and nothing else: what would be written another way is refused where it
/// stands, so that nothing need be written anew to be compared with what was read.
struct CanonicalReader {
  private let bytes: [UInt8]
  /// The next byte to read.
  private(set) var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }
  private var malformed: JSONError { .malformed(at: place) }

  /// Steps over a text that has to come next.
  mutating func take(_ text: StaticString) throws(JSONError) { guard takes(text) else { throw malformed } }

  /// Steps over a text if it comes next.
  mutating func takes(_ text: StaticString) -> Bool {
    let end = place + text.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount where unsafe bytes[place + offset] != text.utf8Start[offset] {
      return false
    }
    place = end
    return true
  }

  /// Any value, so deep in others.
  mutating func value(depth: Int) throws(JSONError) -> JSON {
    guard depth <= JSON.depthLimit else { throw .tooDeep }
    switch next {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try take("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try take("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try take("null")
      return .null
    default: return .integer(try integer())
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> [JSON] {
    try take("[")
    var values: [JSON] = []
    if takes("]") { return values }
    repeat { values.append(try value(depth: depth + 1)) } while takes(",")
    try take("]")
    return values
  }

  /// The members of an object that is so deep in others.
  mutating func object(depth: Int) throws(JSONError) -> [String: JSON] {
    try members { (reader) throws(JSONError) in try reader.value(depth: depth + 1) }
  }

  /// The members of an object whose values are all of one kind.
  mutating func members<Value>(
    _ read: (inout CanonicalReader) throws(JSONError) -> Value
  ) throws(JSONError) -> [String: Value] {
    try take("{")
    var members: [String: Value] = [:]
    if takes("}") { return members }
    var last: String?
    repeat {
      let start = place
      let name = try string()
      // 3.2.3: by UTF-16 code units, which is not Swift's order of strings.
      if let last, !last.utf16.lexicographicallyPrecedes(name.utf16) { throw .malformed(at: start) }
      last = name
      try take(":")
      // Two spellings of é are two names to the order, and one to Swift.
      guard members.updateValue(try read(&self), forKey: name) == nil else { throw .malformed(at: start) }
    } while takes(",")
    try take("}")
    return members
  }

  /// A number within ±(2^53−1).
  mutating func integer() throws(JSONError) -> Int64 {
    let isNegative = takes("-")
    let start = place
    var number: Int64 = 0
    while let digit = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
      place += 1
      number = number * 10 + Int64(digit - UInt8(ascii: "0"))
      guard number <= JSON.integerLimit else { throw .integerOutOfRange }
    }
    guard place > start, bytes[start] != UInt8(ascii: "0") || place == start + 1 && !isNegative
    else { throw .malformed(at: start) }
    return isNegative ? -number : number
  }

  mutating func string() throws(JSONError) -> String {
    try take("\"")
    let start = place
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\"") {
      guard byte != UInt8(ascii: "\\") else { return try escapedString(from: start) }
      place += 1
    }
    return try text(bytes[start..<place])
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> String {
    var found = bytes[start..<place]
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\"") {
      place += 1
      found.append(byte == UInt8(ascii: "\\") ? try escape() : byte)
    }
    return try text(found)
  }

  private mutating func text(_ found: ArraySlice<UInt8>) throws(JSONError) -> String {
    try take("\"")
    // Nearly every text is ASCII, which needs no look at what makes a character.
    if found.allSatisfy({ $0 < 0x80 }) { return String(decoding: found, as: UTF8.self) }
    guard let text = String(validating: found, as: UTF8.self) else { throw malformed }
    return text
  }

  /// Every escape that the canonical form has stands for one ASCII character, and where there is a short one it is that.
  private mutating func escape() throws(JSONError) -> UInt8 {
    guard let letter = next else { throw malformed }
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
        let code = Hex.decode(bytes[place..<place + 4]), code[0] == 0, code[1] < 0x20,
        ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(code[1])
      else { throw malformed }
      place += 4
      return code[1]
    default: throw malformed
    }
  }
}
