import Console
import Diagnostics
import Verification
import Matching
import Records
import Station
import Desk
import Foundation
import Ledger
import TestSupport
import Testing

@Suite("What stays private")
struct PrivacyTests {
  /// Every path that a call can take, in one station.
  private func calls() throws -> (station: DeskStation, pins: [String]) {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    caller.shows(name: "DELGADO, ROSA")
    caller.at(.readBack(round: 1)) { try $0.questions.correct(.phone, "three two three 555 2042") }
    try caller.play(at: desk)
    _ = try caller.playSibling(.sibling, at: desk)
    desk.forget()
    let pinless = DeskCaller(.pinless, channel: .phone)
    try pinless.play(at: desk)
    desk.forget()
    let refused = DeskCaller(.restricted)
    refused.family.answers[.contactName] = "zoila inventada"
    try refused.play(at: desk)
    return (station, caller.shown + pinless.shown)
  }

  @Test func `no file holds a typed answer or a PIN`() throws {
    let (station, pins) = try calls()
    #expect(pins.count == 3)
    var secrets = DeskFamily.clean.answers.values.map(\.self)
    secrets += ["three two three", "zoila", "inventada", "DELGADO, ROSA", "delgado", "quinto"] + pins
    for file in try station.files() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for secret in secrets {
        // The roster holds the child's own name; the answer is typed without its accent.
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(file.split(separator: "/").last ?? ""): \(secret)")
      }
    }
  }

  @Test func `no entry holds a name a number of a person or a line`() throws {
    let (station, pins) = try calls()
    var secrets = ["323-555-0100", "court order", "Contacto", "contacto"] + pins
    for family in DeskFamily.all {
      secrets += [
        family.student.id.text, family.guardianID.text, family.student.name.first, family.student.name.last,
        family.caller,
      ]
      secrets += family.student.phones + family.answers.values.filter { $0.utf8.count > 4 }
    }
    for entry in try station.entries() {
      let text = String(decoding: try entry.canonical(), as: UTF8.self)
      for secret in secrets { #expect(!text.contains(secret), "\(entry.kind): \(secret)") }
    }
  }

  @Test func `the stations database holds no name`() throws {
    let (station, _) = try calls()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: station.folder.database))
    for secret in ["María", "Delgado", "Rosa", "Mateo", "Teresa", "Jiwoo", "Elm St"] {
      #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
    }
  }

  /// A description, a debug description and a dump of a value.
  private func said(_ value: some Any) -> String {
    var dumped = ""
    dump(value, to: &dumped)
    return "\(value)" + String(reflecting: value) + dumped
  }

  @Test func `no description or dump tells what was typed`() throws {
    var answers = Answers()
    for item in Item.allCases { answers[item] = "SECRET" }
    var generator = SeededGenerator(seed: 1)
    let opening = Opening(field: "student", value: Array("SECRET".utf8), using: &generator)
    let digits = try #require(PINDigits("04821937".utf8))
    let document = DocumentShown(
      kind: .passport, printedName: "SECRET", isExpired: false, faceMatches: true, challenge: .done)
    let texts = [
      said(answers), said(opening), said(digits), said(document), said(Subject(student: opening, guardian: opening)),
      said(StoredOpening(sequence: 1, opening: opening)), said(ChildQuery(.id("SECRET"))),
      said(ChildQuery(.name(first: "SECRET", last: "SECRET", born: "SECRET"), school: "SECRET")),
    ]
    for text in texts {
      #expect(!text.contains("SECRET") && !text.contains("04821937"))
      // A salt or a value as numbers: 83 is S, 69 is E.
      #expect(!text.contains("83") || !text.contains("69"), "\(text)")
    }
    #expect("\(digits)" == "(PIN)" && "\(opening)" == "(opening of student)")
    #expect("\(answers)" == "(answers to 1, 2, 3, 4, 5, 6, 7, 8)")
    #expect("\(document)" == "(passport)" && "\(ChildQuery(.id("1")))" == "(search by studentID)")
  }

  @Test func `errors are one line and a hint`() {
    let errors: [DeskError] =
      [
        .notWritten(reason: .diskFull), .outcomeUnknown, .noCase, .caseInHand, .wrongStep(.outOfOrder),
        .wrongStep(.tooOld), .noSuchCase, .heldByOther, .badForm(.address), .noPIN, .unreadable(.log),
      ] + PINSafeError.allCases.map(DeskError.safe)
    for error in errors {
      let lines = error.diagnostic(in: .english).description.split(separator: "\n")
      #expect(lines.count == 2 && lines[1].hasPrefix("hint: ") && lines[0].first?.isUppercase == false)
    }
    #expect(Set(errors.map { $0.words(in: .english) }).count == errors.count)
  }
}
