import TestSupport
import Testing
import Verification

@Suite("What still stands between now and the PIN")
struct ExplainTests {
  @Test(arguments: [
    ("new", "IV.1 naming, III standing, + presence 8"), ("naming.2", "IV.1 naming, III standing, + presence 8"),
    ("parked.naming.3", "IV.1 naming, III standing, + presence 8"), ("named", "III standing, + presence 8"),
    ("parked.named", "III standing, + presence 8"), ("unseen.1", "+ presence 8"), ("unseen.6", "+ presence 3"),
    ("unseen.readingBack", "IV presence, + read"), ("unseen.identifying", "IV presence, + ID"),
    ("unseen.identifyingAgain", "IV presence, IV.2 identification, + recheck"),
    ("asking.1", "+ answers 8"),
    ("asking.8", "+ answers 1"), ("readingBack", "+ read"), ("identifying", "+ ID"),
    ("judging", "IV.1 verdict, + recheck"), ("verified", "+ recheck"),
    ("identifyingAgain", "IV.2 identification, + recheck"), ("cleared", "IV.3 authorization"), ("authorized.1", ""),
    ("shown.2", ""), ("misread", ""), ("confirmed", ""), ("spent", "IV impossible"), ("refusing", "IV impossible"),
    ("ended", "IV impossible"),
  ]) func `in each phase`(_ name: String, _ short: String) throws {
    let places = ProcedureWalk.all.filter { $0.stage.phase.name == name }
    #expect(!places.isEmpty)
    for place in places {
      let said = place.stage.outstanding.map { "\($0.section.rawValue) \($0.short)" }.joined(separator: ", ")
      #expect(said == (place.stage.isFlagged ? "IV impossible" : spelled(short)))
    }
  }

  @Test func `nothing in it depends on what failed`() {
    let byPhase = Dictionary(grouping: ProcedureWalk.all.filter { !$0.stage.isFlagged }, by: \.stage.phase)
    for (phase, places) in byPhase { #expect(Set(places.map(\.stage.outstanding)).count == 1, "\(phase)") }
  }

  /// The table's short forms in full.
  private func spelled(_ short: String) -> String {
    let recheck = "III recheck, IV.3 authorization"
    let tail = "IV.2 identification, IV.1 verdict, " + recheck
    let read = "IV.1 readBack, " + tail
    var text = short.replacing("+ presence ", with: "IV presence, + answers ")
    if let found = text.firstRange(of: "+ answers "), let left = text.last {
      text = text[..<found.lowerBound] + "IV.1 answers \(left), " + read
    }
    return text.replacing("+ read", with: read).replacing("+ ID", with: tail).replacing("+ recheck", with: recheck)
  }
}

extension Requirement {
  fileprivate var short: String {
    switch self {
    case .answers(let left): "answers \(left)"
    case .naming: "naming"
    case .standing: "standing"
    case .presence: "presence"
    case .readBack: "readBack"
    case .verdict: "verdict"
    case .identification: "identification"
    case .recheck: "recheck"
    case .authorization: "authorization"
    case .impossible: "impossible"
    }
  }
}
