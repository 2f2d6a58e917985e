import Ledger
import Records
import Station
import TestSupport
import Testing
import Verification

@Suite("The permission to export PINs (IX)")
struct ExportClearanceTests {
  let station: StationIdentity
  let key: PINKey
  let safe: PINSafe
  let journal: Journal<Stage>
  let pins: [OwnedPIN]

  init() throws {
    let identity = try #require(StationIdentity(kind: .practice, name: "desk"))
    key = try StationOnDisk.key(1)
    let safe = PINSafe(key: key, station: identity)
    pins = try [("100200", "G-1", "00710042"), ("100201", "G-2", "0482")].map { student, guardian, digits in
      let owner = PINOwner(student: StudentID(student), guardian: GuardianID(guardian))
      return OwnedPIN(try safe.seal(#require(PINDigits(digits.utf8)), generation: 1, of: owner), of: owner)
    }
    (station, self.safe) = (identity, safe)
    journal = try Journal(
      store: MemoryStore<Stage>(origin: identity.origin), station: "test", clock: ManualClock(), signer: .test())
  }

  private static func fact(_ count: Int = 2) -> StationFact {
    .rosterExported(
      RosterExport(school: "S1", filters: [.grade(.kindergarten)], rows: 2, pins: [1: count], second: nil))
  }

  private func named(_ pins: [OwnedPIN], _ field: String = ExportClearance.pinsField) -> Opening {
    var generator = SeededGenerator(seed: 3)
    return Opening(field: field, value: safe.marks(of: pins), using: &generator)
  }

  private func receipt(
    _ openings: [Opening], of fact: StationFact = fact(), in other: Journal<Stage>? = nil
  ) throws -> RecordReceipt<StationFact> {
    try (other ?? journal).record(fact, by: .sample("Test"), policy: 1, openings: openings)
  }

  private func clearance(for pins: [OwnedPIN], in other: Journal<Stage>? = nil) throws -> ExportClearance {
    let named = named(pins)
    guard let cleared = ExportClearance(try receipt([named], in: other), naming: named) else {
      throw ScriptError("none")
    }
    return cleared
  }

  private func read(_ pins: [OwnedPIN], _ clearance: consuming ExportClearance, with safe: PINSafe? = nil) throws
    -> [String]
  {
    var read: [String] = []
    try (safe ?? self.safe).open(clearance, pins) { secret in
      read.append(unsafe secret.withBytes { unsafe String(decoding: $0, as: UTF8.self) })
    }
    return read
  }

  private func refusal(_ pins: [OwnedPIN], _ clearance: consuming ExportClearance, with safe: PINSafe? = nil)
    -> PINSafeError?
  {
    do {
      _ = try read(pins, clearance, with: safe)
      return nil
    } catch { return error as? PINSafeError }
  }

  @Test func `reads exactly what its entry commits to, in order and with every zero`() throws {
    #expect(try read(pins, clearance(for: pins)) == ["00710042", "0482"])
  }

  /// - Guide: IX.7.a
  @Test func `is none without the entry of an export that commits to the PINs`() throws {
    let named = named(pins)
    func isNone(_ receipt: RecordReceipt<StationFact>, _ named: Opening) -> Bool {
      ExportClearance(receipt, naming: named) == nil
    }
    #expect(try isNone(receipt([named], of: .pinsCreated(count: 2)), named), "another fact")
    #expect(try isNone(receipt([]), named), "nothing committed")
    #expect(try isNone(receipt([self.named(Array(pins.prefix(1)))]), named), "other PINs committed")
    let elsewhere = self.named(pins, "reason")
    #expect(try isNone(receipt([elsewhere]), elsewhere), "committed under another name")
  }

  @Test func `reads no others, no more and no fewer, and not in another order`() throws {
    let owner = pins[0].owner
    let newer = OwnedPIN(
      try safe.seal(#require(PINDigits("00710042".utf8)), generation: 2, of: owner), of: owner)
    let moved = OwnedPIN(pins[0].pin, of: PINOwner(student: owner.student, guardian: "G-2"))
    for other in [[], [pins[0]], [pins[1], pins[0]], pins + [pins[0]], [newer, pins[1]], [moved, pins[1]]] {
      #expect(try refusal(other, clearance(for: pins)) == .notCleared, "\(other.count)")
    }
    #expect(try read(pins, clearance(for: pins)).count == 2)
  }

  @Test func `is of one log and of one safe`() throws {
    let elsewhere = try Journal(
      store: MemoryStore<Stage>(origin: "pinline/practice/other"), station: "test", clock: ManualClock(),
      signer: .test())
    #expect(try refusal(pins, clearance(for: pins, in: elsewhere)) == .notCleared)
    let foreign = PINSafe(key: try StationOnDisk.key(2), station: station)
    #expect(try refusal(pins, clearance(for: pins), with: foreign) == .notCleared, "its marks are another key's")
  }

  @Test func `serves once, and none older than the last`() throws {
    let named = named(pins)
    let receipt = try receipt([named])
    let newer = try clearance(for: pins)
    #expect(try read(pins, newer).count == 2)
    // A receipt may be copied, and what is made of it is used up all the same.
    guard let late = ExportClearance(receipt, naming: named) else { throw ScriptError("none") }
    #expect(refusal(pins, late) == .notCleared)
    let again = try self.receipt([named])
    guard let first = ExportClearance(again, naming: named), let second = ExportClearance(again, naming: named)
    else { throw ScriptError("none") }
    #expect(try read(pins, first).count == 2)
    #expect(refusal(pins, second) == .notCleared)
  }

  @Test func `what was altered does not open`() throws {
    var box = pins[1].pin.box
    box[20] ^= 1
    let altered = OwnedPIN(
      SealedPIN(generation: 1, keyID: pins[1].pin.keyID, box: box, fingerprint: pins[1].pin.fingerprint),
      of: pins[1].owner)
    #expect(try refusal([pins[0], altered], clearance(for: [pins[0], altered])) == .damaged)
  }

  @Test func `its entry tells numbers and nothing of a family`() throws {
    let fact = Self.fact(41)
    #expect(try StationFact(kind: fact.kind, fields: fact.fields) == fact && fact.checkpoint == .always)
    #expect(
      fact.fields == [
        "school": .string("S1"), "filters": .array([.string("grade K")]), "rows": .integer(2),
        "pins": .object(["1": .integer(41)]),
      ])
    for facts in [StationFact.pinsCreated(count: 3), .pinReplaced(generation: 2), .realNamesPractised(source: "sis")] {
      #expect(try StationFact(kind: facts.kind, fields: facts.fields) == facts)
    }
    let wrong: [(String, [String: JSON])] = [
      ("rosterExported", ["school": .string("S1")]), ("pinsCreated", ["count": .string("1")]),
      ("rosterExported", fact.fields.merging(["filters": .array([.string("grade 13")])]) { $1 }),
      ("rosterExported", fact.fields.merging(["pins": .object(["one": .integer(1)])]) { $1 }),
    ]
    for (kind, fields) in wrong {
      #expect(throws: UnknownStationFact.self) { try StationFact(kind: kind, fields: fields) }
    }
  }

  @Test func `the marks tell nobody without the key whose the PINs are`() throws {
    let marks = safe.marks(of: pins)
    #expect(marks.count == 2 * RecordSeal.fingerprintLength)
    #expect(try PINSafe(key: StationOnDisk.key(2), station: station).marks(of: pins) != marks)
    let text = String(decoding: marks, as: UTF8.self)
    #expect(!text.contains("100200") && !text.contains("G-1"))
  }
}
