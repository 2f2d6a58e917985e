import Desk
import Foundation
import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing
import Verification

/// Calls of many kinds, of families whose every name and number is found nowhere else, and then a search of every file of the station.
/// The rosters have a test of their own.
@Suite("Nothing about a family lies in clear beside the log")
struct SealedFamilyTests {
  private let station: DeskStation
  private let families: [DeskFamily]
  /// Everything that was said, typed or looked up, as it would stand in a file.
  private var canaries: Set<String> = []

  init() throws {
    families = (0..<36).map { Self.family($0) }
    station = try DeskStation(families, settings: ["retention-days": "30", "meeting-passcode": "kanari-passcode"])
    var roster = DeskRoster(families)
    for family in families { roster.setPhones(["415-555-\(family.guardianID.text.suffix(4))"], of: family.guardianID) }
    try station.load(roster)
    canaries = ["kanari-passcode", "323-555-0100"]
    for family in families {
      let name = family.student.name
      canaries.formUnion([name.first, name.last, family.caller, family.student.id.text, family.guardianID.text])
      canaries.formUnion(family.student.phones + family.student.addresses.map(\.street))
      canaries.formUnion(family.answers.filter { ![.birthDate, .grade].contains($0.key) }.values)
      canaries.formUnion([family.pin].compactMap(\.self))
      canaries.insert("415-555-\(family.guardianID.text.suffix(4))")
    }
  }

  /// Every sixth is the sibling of the one before; every sixth has no PIN yet.
  private static func family(_ place: Int) -> DeskFamily {
    func word(_ start: String, _ number: Int) -> String {
      let letters = Array("abcdefghij")
      return start + String(String(number).map { letters[($0.wholeNumberValue ?? 0) % 10] })
    }
    var family = DeskFamily(
      StudentID("7319040\(100 + place)"), word("Kanarij", 100 + place), word("Qujopik", 100 + place),
      born: "2014-0\(1 + place % 9)-1\(place % 10)",
      caller: "\(word("Zovimex", 100 + place)) \(word("Qujopik", 100 + place))", number: 3000 + place,
      pin: place % 6 == 3 ? nil : "5830\(5000 + place)")
    if place % 6 == 1 {
      family.guardianID = GuardianID("G-\(3000 + place - 1)")
      family.caller = Self.family(place - 1).caller
    }
    return family
  }

  private mutating func say(_ text: String) -> String {
    canaries.insert(text)
    return text
  }

  /// One call; whom it is about decides how it goes.
  private mutating func call(_ place: Int) throws {
    let (family, number) = (families[place], 8000 + place)
    let desk = try station.desk(operator: "Ana \(["Ruiz", "Luz", "Sol"][place % 3])")
    let caller = DeskCaller(family, channel: [.video, .video, .counter, .counter, .video, .phone][place % 6])
    let note = say("kanari note \(number)")
    caller.at(.ask(.grade)) { try $0.beside.note(note) }
    switch place % 6 {
    case 4: caller.family.answers[.contactName] = say("zoila kanari\(number)")
    case 5:
      let typed = [say("999731\(number)"), say("Nadiekanari\(number)")]
      caller.interventions.append(
        (
          at: { if case .nameChild = $0 { true } else { false } },
          what: { desk in
            guard case .none = try desk.naming.find(ChildQuery(.id(typed[0]))) else { return }
            _ = try desk.naming.find(ChildQuery(.name(first: typed[1], last: typed[1], born: "2014-01-01")))
          }
        ))
    default: break
    }
    let cell = say("213555\(number)")
    if place % 6 == 2 {
      try caller.play(at: desk) { if case .authorize = $0 { true } else { false } }
      if case .authorize = desk.step { try desk.card.change([.cell: cell, .preference: "call"]) }
    }
    let ending = try caller.play(at: desk)
    canaries.formUnion(caller.shown)
    if place % 6 == 0 { _ = try caller.playSibling(families[place + 1], at: desk) }
    guard ending == .closed(.disclosed), let reference = desk.reference else { return desk.forget() }
    var attempt = LinkStep.Attempt(number: say("7319\(number)"), born: "01/02/2013")
    let digits = Array("4471\(number)".utf8)
    attempt.pin = unsafe digits.withUnsafeBytes { unsafe desk.beside.link.pin($0) }
    _ = try desk.beside.link.findings(of: attempt)
    desk.forget()
    try desk.beside.callBacks.promise(reference, at: station.clock.now().wall + 1)
    _ = try desk.beside.callBacks.begin(reference)
    try desk.session.correct(
      try #require(station.entries().last { $0.case == reference }).sequence, note: say("kanari correction \(number)"),
      in: station.store)
  }

  private func purge() throws -> Int {
    station.clock.advance(minutes: 40 * 24 * 60)
    let session = try station.desk().session
    return try RetentionPurge(station.store, days: 30, now: station.clock.now())
      .run(journal: session.journal, author: session.author, policy: session.policy).values
  }

  /// How each stands written: as typed, and its digits alone.
  private static func forms(_ text: String) -> [[UInt8]] {
    let digits = text.filter(\.isNumber)
    let isNumber = digits.count >= 9 && !text.contains(where: \.isLetter)
    return [Array(text.lowercased().utf8)] + (isNumber && digits != text ? [Array(digits.utf8)] : [])
  }

  private func found(in bytes: [UInt8]) -> [String] {
    let forms = canaries.flatMap { text in Self.forms(text).map { (text: text, form: $0) } }
    let byStart = Dictionary(grouping: forms) { $0.form.prefix(Self.start).reduce(0, Self.adding) }
    let lower = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
    var (found, last) = ([String](), UInt64(0))
    for (place, byte) in lower.enumerated() {
      last = Self.adding(last, byte)
      for (text, form) in byStart[last] ?? [] where lower[max(0, place + 1 - Self.start)...].starts(with: form) {
        found.append(text)
      }
    }
    return found
  }

  /// So many first bytes are looked for at once; each has more.
  private static let start = 6
  private static func adding(_ last: UInt64, _ byte: UInt8) -> UInt64 { (last << 8 | UInt64(byte)) & 0xFFFF_FFFF_FFFF }

  /// Every file of the station but its rosters, with what was found there.
  private func expectNone(_ when: String) throws {
    for file in try station.files() {
      let found = found(in: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))))
      #expect(found.isEmpty, "\(when): \(file.split(separator: "/").last ?? ""): \(found.prefix(5))")
    }
  }

  @Test mutating func `whatever is said typed and looked up`() throws {
    for place in 0..<18 where place % 6 != 1 { try call(place) }
    try expectNone("before a purge")
    #expect(try purge() > 100)
    try expectNone("after a purge")
    for place in 18..<36 where place % 6 != 1 { try call(place) }
    try expectNone("at the end")
    #expect(canaries.count > 300)
    // All of it was there to be kept, and is.
    let entries = try station.entries()
    #expect(entries.contains { $0.kind == "pinCreated" } && entries.contains { $0.kind == "emergencyCardChanged" })
    #expect(entries.contains { $0.kind == "callBackBegun" } && entries.contains { $0.kind == "linkHelped" })
    #expect(entries.contains { $0.kind == "purged" } && entries.contains { $0.kind == "correction" })
    #expect(entries.contains { $0.kind == "searched" } && entries.contains { $0.kind == "refused" })
    let log = try SealedLog(station.store, signer: station.signer())
    let values = try entries.flatMap { try log.openings(of: $0) }.map { String(decoding: $0.value, as: UTF8.self) }
    #expect(values.count { canaries.contains($0) } > 40)
    #expect(found(in: Array("x\(families[0].student.id.text)x".utf8)).count == 1)
    try station.checkLog()
  }
}
