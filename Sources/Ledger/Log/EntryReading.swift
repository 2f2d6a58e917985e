extension Entry {
  /// Reads stored bytes. Strict: nothing missing, nothing unknown, nothing that would be written another way. Members are
  /// read in the one order that they can have, so that no other has to be looked for.
  package init(stored bytes: [UInt8]) throws(EntryError) {
    guard bytes.count <= Self.sizeLimit else { throw .tooLong }
    var reader = CanonicalReader(bytes)
    guard let entry = try? Entry(&reader), reader.isAtEnd else { throw .malformed }
    self = entry
  }

  private init(_ reader: inout CanonicalReader) throws(JSONError) {
    try reader.take(#"{"author":"#)
    author = try Author(&reader)
    try reader.take(#","boot":"#)
    let boot = try reader.string()
    self.case = reader.takes(#","case":"#) ? try reader.value { CaseReference(written: $0) } : nil
    clockSetBack = reader.takes(#","clockSetBack":true"#)
    committed = reader.takes(#","committed":"#) ? try Self.commitments(&reader) : [:]
    try reader.take(#","fact":"#)
    fact = try reader.object(depth: 1)
    try reader.take(#","kind":"#)
    kind = try reader.string()
    try reader.take(#","monotonic":"#)
    let monotonic = try reader.integer()
    try reader.take(#","origin":"#)
    origin = try reader.string()
    try reader.take(#","policy":"#)
    policy = Int(try reader.integer())
    try reader.take(#","sequence":"#)
    sequence = try reader.integer()
    try reader.take(#","station":"#)
    station = try reader.string()
    try reader.take(#","time":"#)
    let wall = try reader.value { Moment.wall(rfc3339: $0) }
    try reader.take(#","version":"#)
    guard try reader.integer() == Self.version, sequence >= 0 else { throw .malformed(at: reader.place) }
    try reader.take("}")
    moment = Moment(wall: wall, boot: boot, monotonic: monotonic)
  }

  /// None at all would not be written.
  private static func commitments(_ reader: inout CanonicalReader) throws(JSONError) -> [String: Commitment] {
    let found = try reader.members { (reader) throws(JSONError) in try reader.value { Commitment(hex: $0) } }
    guard !found.isEmpty else { throw .malformed(at: reader.place) }
    return found
  }
}

extension Author {
  fileprivate init(_ reader: inout CanonicalReader) throws(JSONError) {
    try reader.take(#"{"account":"#)
    let account = try reader.string()
    try reader.take(#","input":"#)
    let input = try reader.value { InputSource(rawValue: $0) }
    let login = reader.takes(#","login":"#) ? try reader.integer() : nil
    try reader.take(#","name":"#)
    let name = try reader.string()
    try reader.take(#","staff":"#)
    let staff = try reader.value { StaffID($0) }
    try reader.take(#","uid":"#)
    let uid = try reader.integer()
    try reader.take("}")
    self.init(staff: staff, name: name, account: account, uid: uid, login: login, input: input)
  }
}

extension CanonicalReader {
  /// A text that stands for something.
  fileprivate mutating func value<Value>(_ make: (String) -> Value?) throws(JSONError) -> Value {
    let start = place
    guard let value = make(try string()) else { throw .malformed(at: start) }
    return value
  }
}
