import Records
import Station
import Ledger
import TestSupport
import Testing
import Verification

@Suite("The safe of the PINs (IV.3)")
struct PINSafeTests {
  let station: StationIdentity
  let safe: PINSafe
  let store: MemoryStore<Stage>
  let owner = PINOwner(student: "100200", guardian: "G-1")
  let digits: PINDigits

  init() throws {
    station = try #require(StationIdentity(kind: .practice, name: "desk"))
    safe = PINSafe(key: try Self.key(1), station: station)
    store = MemoryStore(origin: station.origin)
    digits = try #require(PINDigits("00710042".utf8))
  }

  private static func key(_ byte: UInt8) throws -> PINKey {
    let bytes = [UInt8](repeating: byte, count: PINKey.length)
    return try unsafe bytes.withUnsafeBytes { unsafe PINKey($0) }.orThrow("a key")
  }

  /// The same safe with no authorization used yet.
  private func unused() throws -> PINSafe { PINSafe(key: try Self.key(1), station: station) }

  /// Opens a sealed PIN against a clearance for `claimed`, and gives it as text.
  private func open(
    _ pin: SealedPIN, of claimed: PINOwner, with safe: PINSafe, clearedFor cleared: PINOwner? = nil,
    generation: Int = 1,
    in store: MemoryStore<Stage>? = nil
  ) throws -> String {
    let log = store ?? MemoryStore(origin: station.origin)
    let case_ = try ClearedCase(for: cleared ?? claimed, generation: generation, in: log)
    let subject = case_.subject
    let secret = try safe.open(case_.clearance, pin, of: claimed, subject: subject)
    return unsafe secret.withBytes { unsafe String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: ["0042", "00710042", "000000000001"])
  func `opens what it sealed with every zero`(_ text: String) throws {
    let digits = try #require(PINDigits(text.utf8))
    let sealed = try safe.seal(digits, generation: 1, of: owner)
    #expect(try open(sealed, of: owner, with: safe) == text)
    #expect(sealed.box.count == 12 + 64 + 16)
  }

  @Test func `seals anew each time but fingerprints the same`() throws {
    let (one, other) = (
      try safe.seal(digits, generation: 1, of: owner), try safe.seal(digits, generation: 1, of: owner)
    )
    #expect(one.box != other.box && one.fingerprint == other.fingerprint && one.fingerprint == safe.fingerprint(digits))
    let marks = try ["00710042", "0710042", "710042", "00710043"].map {
      safe.fingerprint(try #require(PINDigits($0.utf8)))
    }
    #expect(Set(marks).count == 4)
    #expect(PINSafe(key: try Self.key(2), station: station).fingerprint(digits) != safe.fingerprint(digits))
  }

  @Test func `does not open a box that was moved to someone else`() throws {
    let sealed = try safe.seal(digits, generation: 1, of: owner)
    for other in [PINOwner(student: "100201", guardian: "G-1"), PINOwner(student: "100200", guardian: "G-2")] {
      #expect(throws: PINSafeError.damaged) {
        try open(sealed, of: other, with: unused())
      }
    }
    let moved = SealedPIN(generation: 2, keyID: sealed.keyID, box: sealed.box, fingerprint: sealed.fingerprint)
    #expect(throws: PINSafeError.damaged) { try open(moved, of: owner, with: unused(), generation: 2) }
  }

  @Test func `does not open under another key or in another station`() throws {
    let sealed = try safe.seal(digits, generation: 1, of: owner)
    let otherKey = PINSafe(key: try Self.key(2), station: station)
    #expect(throws: PINSafeError.otherKey) { try open(sealed, of: owner, with: otherKey) }
    #expect(!otherKey.canOpen(sealed) && safe.canOpen(sealed))
    let renamed = SealedPIN(generation: 1, keyID: try Self.key(2).id, box: sealed.box, fingerprint: sealed.fingerprint)
    #expect(throws: PINSafeError.damaged) {
      try open(renamed, of: owner, with: PINSafe(key: Self.key(2), station: station))
    }
    let live = try #require(StationIdentity(kind: .live, name: "desk"))
    #expect(throws: PINSafeError.damaged) {
      try open(sealed, of: owner, with: PINSafe(key: Self.key(1), station: live), in: MemoryStore(origin: live.origin))
    }
  }

  @Test func `does not open when any byte was changed`() throws {
    let sealed = try safe.seal(digits, generation: 1, of: owner)
    for place in sealed.box.indices {
      var box = sealed.box
      box[place] ^= 1
      let changed = SealedPIN(generation: 1, keyID: sealed.keyID, box: box, fingerprint: sealed.fingerprint)
      #expect(throws: PINSafeError.damaged) {
        try open(changed, of: owner, with: unused())
      }
    }
  }

  /// - Guide: IV.3.g
  @Test func `opens for no clearance but the owners`() throws {
    let sealed = try safe.seal(digits, generation: 1, of: owner)
    let other = PINOwner(student: "100201", guardian: "G-1")
    #expect(throws: PINSafeError.notCleared) { try open(sealed, of: owner, with: safe, clearedFor: other) }
    #expect(throws: PINSafeError.notCleared) {
      try open(sealed, of: owner, with: safe, generation: 2)
    }
    #expect(throws: PINSafeError.notCleared) {
      try open(sealed, of: owner, with: safe, in: MemoryStore(origin: "pinline/live/desk"))
    }
  }

  @Test func `opens for no subject but the one that was named`() throws {
    let sealed = try safe.seal(digits, generation: 1, of: owner)
    let elsewhere = try ClearedCase(for: owner, in: MemoryStore(origin: station.origin), seed: 8)
    let case_ = try ClearedCase(for: owner, in: store)
    let subject = elsewhere.subject
    let refused: PINSafeError?
    do {
      _ = try safe.open(case_.clearance, sealed, of: owner, subject: subject)
      refused = nil
    } catch {
      refused = error
    }
    #expect(refused == .notCleared)
  }

  @Test func `takes each authorization once and none older than the last`() throws {
    let sealed = try safe.seal(digits, generation: 1, of: owner)
    let first = try ClearedCase(for: owner, in: store, as: "KPK-482-1914")
    let second = try ClearedCase(for: owner, in: store, as: "KPM-482-2920")
    _ = try safe.open(second.clearance, sealed, of: owner, subject: second.subject)
    let refused: PINSafeError?
    do {
      _ = try safe.open(first.clearance, sealed, of: owner, subject: first.subject)
      refused = nil
    } catch {
      refused = error
    }
    #expect(refused == .notCleared)
  }

  @Test func `keeps a secret of exactly the bytes given and refuses more than a page`() {
    #expect(kept(Array("0042".utf8)) == Array("0042".utf8))
    #expect(kept([UInt8](repeating: 48, count: 1 << 20)) == nil)
  }

  private func kept(_ bytes: [UInt8]) -> [UInt8]? {
    var secret: Secret?
    unsafe bytes.withUnsafeBytes { secret = unsafe Secret($0) }
    guard let secret = consume secret else { return nil }
    return unsafe secret.withBytes { unsafe Array($0) }
  }
}
