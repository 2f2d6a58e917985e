import Station
import Matching
import Records
import Ledger
import Verification

extension Desk {
  /// Does what follows by itself, fact by fact, until a person has something to do: standing (III), given answers, the
  /// verdict, the recheck, the end. If the log fails in between, calling it again goes on at the same place. A case
  /// that was picked up does not move before the operator has said how it goes on.
  /// - Guide: IV.P2.a
  package func settle() throws(DeskError) {
    while let hand, hand.ending == nil, hand.waiting == nil {
      switch hand.procedure.stage.phase {
      case .naming:
        if hand.procedure.stage.phase.searchesLeft == 0 { return try leaving.refuse(.childNotFound) }
        // Nobody goes through the records by finding one child after another (IV.1).
        if hand.student == nil, hand.procedure.stage.hits == Stage.hitLimit {
          return try leaving.refuse(.childNotFound)
        }
        // An office that may serve one school only hands the others over (IV).
        guard let student = hand.student, let only = hand.policy.onlySchool, student.schoolID != only else { return }
        try leaving.refuse(.otherSchool)
      case .named: try checkStanding(hand)
      case .unseen(then: .asking(let item)):
        guard try restartsIncompleteRound(hand, before: item) else { return }
      case .unseen(then: .readingBack), .unseen(then: .identifying):
        guard try restartsIncompleteRound(hand, before: nil) else { return }
      case .asking(let item):
        if try restartsIncompleteRound(hand, before: item) { continue }
        if item == .birthDate, try refuseIncomplete(hand) { return }
        guard hand.given.contains(item), hand.answers[item] != nil else { return }
        try record(.answer(item, .naming))
      case .readingBack: guard try restartsIncompleteRound(hand, before: nil) else { return }
      case .identifying:
        if try restartsIncompleteRound(hand, before: nil) { continue }
        guard hand.procedure.stage.after(.idCarried) != nil else { return }
        try record(.carryID)
      case .judging: if try !restartsIncompleteRound(hand, before: nil) { try judge(hand) }
      case .verified: try clear(hand)
      case .refusing: try record(.refuseClosed)
      case .confirmed, .spent: try record(.close)
      case .new, .unseen(then: .identifyingAgain), .identifyingAgain, .cleared, .authorized, .shown, .misread, .parked,
        .ended:
        return
      }
    }
  }

  /// Answers are in memory only: where those of a round that is under way are gone, it is asked again and counted
  /// nowhere.
  private func restartsIncompleteRound(_ hand: CaseInHand, before next: Item?) throws(DeskError) -> Bool {
    if hand.hasAnswers(before: next) { return false }
    try questions.restartRound(.restart)
    return true
  }

  /// - Guide: III.2.c, III.3
  private func checkStanding(_ hand: CaseInHand) throws(DeskError) {
    try recallSubject(hand)
    try record(
      .checkStanding, committing: [salted("standing", hand.caller?.standing(on: session.clock.today).rawValue ?? "")])
  }

  /// A record that cannot answer all eight items, whoever calls, is said before the first question; it counts as a
  /// failure of the line and of whoever typed (IV.1, VIII).
  /// - Guide: IV.1.d
  private func refuseIncomplete(_ hand: CaseInHand) throws(DeskError) -> Bool {
    try refresh(hand)
    guard let student = hand.student else { return false }
    if try reading(.roster, { try directory.family(of: student).isComplete }) { return false }
    // Where a stranger's numbers take an answer away, that is told at the verdict only: said here, it would tell them that they
    // guessed one (VIII).
    if try reading(.roster, { try roster.family(of: student).isComplete }), try !hasOwnChange(student) { return false }
    try leaving.refuse(.incompleteRecord)
    return true
  }

  /// Whether this child's own family changed anything at its emergency card lately.
  private func hasOwnChange(_ student: Student) throws(DeskError) -> Bool {
    try reading(.log) { try cards.changes(at: session.clock.now()).contains { $0.given?.student == student.id } }
  }

  private func judge(_ hand: CaseInHand) throws(DeskError) {
    let recheck = try recheck(hand)
    let record = try reading(.roster) { try schoolRecord(of: hand) }
    let judgement = record.map { Judge.compare(hand.answers, with: $0, in: matching) }
    let allMatch = judgement?.allMatch ?? false
    hand.cause = recheck.cause ?? (hand.idMatches ? (allMatch ? nil : .answers) : .identification)
    let outcomes = Item.allCases.map { salted("item\($0.rawValue)", (judgement?.outcome(of: $0) ?? .refused).logged) }
    let grounds = Grounds(answersMatch: allMatch, idMatches: hand.idMatches, recheck: recheck)
    try self.record(.judge(grounds), committing: outcomes)
  }

  private func clear(_ hand: CaseInHand) throws(DeskError) {
    let recheck = try recheck(hand)
    hand.cause = recheck.cause ?? hand.cause
    try record(.clear(recheck))
  }

  private func schoolRecord(of hand: CaseInHand) throws -> SchoolRecord? {
    guard let student = hand.student, let caller = hand.caller else { return nil }
    return try directory.family(of: student).schoolRecord(for: caller.name, claimed: caller.guardianID)
  }
}

extension ItemOutcome {
  /// As it is committed: the rule that accepted, or that none did.
  fileprivate var logged: String {
    switch self {
    case .accepted(let rule): "accepted \(rule.rawValue)"
    case .refused: "refused"
    }
  }
}
