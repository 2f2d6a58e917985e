import Ledger
import TestSupport
import Testing

@Suite("Stored bytes that are no entry")
struct EntryParsingTests {
  private static let required = [
    "boot", "fact", "kind", "monotonic", "author", "origin", "policy", "sequence", "station", "time", "version",
  ]

  @Test(arguments: required) func `lack something`(_ name: String) throws {
    var members = try Self.members()
    #expect(members.removeValue(forKey: name) != nil)
    #expect(throws: EntryError.malformed) { try Entry(stored: JSON.object(members).canonical()) }
  }

  @Test(
    arguments: [
      ("unknown", .null), ("Version", .integer(1)), ("answer", .string("1984")), ("clockSetBack", .bool(false)),
      ("clockSetBack", .integer(1)), ("committed", .object([:])), ("committed", .null), ("case", .null),
      ("case", .string("kpk-482-1914")), ("case", .string("KPK4821914")), ("case", .string("KPK-482-1915")),
      ("case", .string("")), ("version", .integer(2)),
      ("version", .string("1")), ("sequence", .integer(-1)), ("sequence", .string("0")), ("sequence", .null),
      ("time", .string("2026-11-24T01:44:46Z")), ("time", .string("2026-11-31T01:44:46.000Z")), ("time", .integer(0)),
      ("boot", .integer(1)), ("monotonic", .string("1")), ("author", .null), ("origin", .array([])),
      ("station", .bool(true)), ("kind", .integer(3)), ("policy", .string("3")), ("fact", .array([])),
      ("fact", .string("{}")), ("committed", .array([])), ("committed", .object(["student": .string("00")])),
      ("committed", .object(["student": .string(String(repeating: "A", count: 64))])),
      ("committed", .object(["student": .null])),
    ] as [(String, JSON)])
  func `have something else in place`(_ name: String, _ value: JSON) throws {
    var members = try Self.members()
    members[name] = value
    #expect(throws: EntryError.malformed) { try Entry(stored: JSON.object(members).canonical()) }
  }

  @Test(arguments: ["", "null", "[]", "{}", "1", "not json", "\u{0}"]) func `are something else`(_ text: String) {
    #expect(throws: EntryError.malformed) { try Entry(stored: Array(text.utf8)) }
  }

  @Test func `carry something around an entry`() throws {
    let stored = try JSON.object(try Self.members()).canonical()
    for bytes in [stored + [0x0A], [0x20] + stored, stored + stored, stored.dropLast(), [0xEF, 0xBB, 0xBF] + stored] {
      #expect(throws: EntryError.malformed) { try Entry(stored: Array(bytes)) }
    }
  }

  @Test func `an edited entry is never taken for the one before`() throws {
    let stored = try JSON.object(try Self.members()).canonical()
    let entry = try Entry(stored: stored)
    var generator = SeededGenerator(seed: 6962, for: #function)
    var (readable, same) = (0, 0)
    for _ in 0..<6000 {
      let edited = Self.edited(stored, &generator)
      guard edited != stored, let other = try? Entry(stored: edited) else { continue }
      readable += 1
      #expect(try other.canonical() == edited)
      if other == entry || MerkleTree.leafHash(edited) == MerkleTree.leafHash(stored) { same += 1 }
    }
    #expect(same == 0)
    #expect(readable > 0, "an edit within a text makes another entry")
  }

  @Test func `another spelling of a letter has another leaf`() throws {
    var members = try Self.members()
    let leaves = try ["Jos\u{e9}", "Jose\u{301}"].map { name in
      members["author"] = Self.author(with: "name", .string(name))
      let stored = try JSON.object(members).canonical()
      #expect(try Entry(stored: stored).canonical() == stored)
      return MerkleTree.leafHash(stored)
    }
    #expect(Set(leaves).count == 2)
  }

  @Test(
    arguments: [
      ("staff", .string("416e61205275697")), ("staff", .string("416E61205275697A")), ("staff", nil), ("uid", nil),
      ("uid", .string("1000")), ("input", .string("radio")),
      ("login", .string("1000")), ("login", .null), ("name", .null), ("account", .integer(1)), ("more", .null),
    ] as [(String, JSON?)])
  func `have another author than one that is written`(_ name: String, _ value: JSON?) throws {
    var members = try Self.members()
    members["author"] = Self.author(with: name, value)
    #expect(throws: EntryError.malformed) { try Entry(stored: JSON.object(members).canonical()) }
  }

  private static func author(with name: String, _ value: JSON?) -> JSON {
    var members: [String: JSON] = [
      "account": .string("test"), "input": .string("script"), "name": .string("Ana"),
      "staff": .string("416e61205275697a"), "uid": .integer(1000),
    ]
    members[name] = value
    return .object(members)
  }

  /// The members of an entry that has all of them.
  private static func members() throws -> [String: JSON] {
    let log = try TestLog()
    try log.append("studentID")
    log.clock.setWall(back: 1000)
    try log.append("studentID", openings: [.fixed("student", "S-10001")])
    let members = try JSON(canonical: try log.rows.last.orThrow("an entry")).object.orThrow("an object")
    #expect(Set(members.keys) == Set(required + ["case", "clockSetBack", "committed"]))
    return members
  }

  private static func edited(_ stored: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = stored
    let place = Int.random(in: bytes.indices, using: &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes[place] = .random(in: 0...255, using: &generator)
    case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: bytes.insert(.random(in: 0...255, using: &generator), at: place)
    case 3: bytes.remove(at: place)
    default: bytes.swapAt(place, .random(in: bytes.indices, using: &generator))
    }
    return bytes
  }
}
