import Roster
import Diagnostics
import CallScript
import Guide
import Ledger
import Matching
import Records
package import Station
package import Verification

extension Fact {
  package var english: String {
    switch self {
    case .opened(let opening): "case opened: \(opening.channel.english), \(opening.language)"
    case .searched(.none): "searched: no child"
    case .searched(.one): "searched: one child"
    case .searched(.several): "searched: several children"
    case .searched(.leftOut): "searched: a child left out by the import"
    case .named(let method): "child and caller named, by \(method.english)"
    case .standingChecked: "standing looked up"
    case .presenceConfirmed(let medium, false): "caller seen (\(medium.english))"
    case .presenceConfirmed(let medium, true): "caller in view since the case before (\(medium.english))"
    case .presenceLost: "caller out of sight"
    case .answered(let item, let source): "item \(item.rawValue) answered (\(source.english))"
    case .corrected(let item): "item \(item.rawValue) corrected"
    case .readBack: "answers read back"
    case .judged(true, 1): "verdict: passed, first round"
    case .judged(true, _): "verdict: passed, second round"
    case .judged(false, 1): "verdict: failed, first round"
    case .judged(false, _): "verdict: failed, second round"
    case .roundRestarted(let reason): "questions start over (\(reason.english))"
    case .idSetAside(let problem): "ID set aside (\(problem.english))"
    case .idChecked(let document, _, true): "ID seen (\(document.english))"
    case .idChecked(let document, _, false): "ID checked: failed (\(document.english))"
    case .idCarried: "the ID that was seen serves"
    case .attended: "a second staff member is present"
    case .cleared: "cleared"
    case .lapsed: "clearance lapsed"
    case .disclosureAuthorized(let generation, let showing, let carrier):
      "disclosure authorized, showing \(showing)\(carrier.english) (PIN generation \(generation))"
    case .shown(let end, .screen): "PIN shown (\(end.english))"
    case .shown(.dismissed, let carrier): "PIN told\(carrier.english)"
    case .shown(let end, let carrier): "PIN told\(carrier.english) (\(end.english))"
    case .pinReadBack(true): "PIN read back: right"
    case .pinReadBack(false): "PIN read back: differs"
    case .flagged: "flagged"
    case .noted: "note taken"
    case .parked(let reason): "parked (\(reason.english))"
    case .resumed: "resumed"
    case .takenOver: "taken over"
    case .continued: "session attested unbroken"
    case .refused(.open(let refusal)): "refused: \(refusal.english), \(refusal.section.rawValue)"
    case .refused(.closed): "refused, closed"
    case .abandoned(let reason): "abandoned (\(reason.english))"
    case .closed(let outcome): "closed: \(outcome.english)"
    }
  }
}

extension StationFact {
  package var english: String {
    switch self {
    case .consoleStarted: "console opened"
    case .consoleEnded: "console closed"
    case .staffNamed: "signed in under a new name"
    case .policyChanged: "policy changed"
    case .rosterImported(let source, let roster, let added, let changed, let removed, _, _):
      "roster \(roster) imported from \(source): \(added) added, \(changed) changed, \(removed) removed"
    case .rosterUndone(let roster, _, let second):
      "import undone: the roster before is in use again, as roster \(roster)\(second.map { ", with \($0) as the second person" } ?? "")"
    case .importBegun(let beginning):
      "import from \(beginning.source) begun (\(beginning.format)\(beginning.isRehearsal ? ", rehearsal" : ""))\(beginning.signer.map { ", signed with \($0.key), allowed_signers \(Hex.encode($0.list))" } ?? "")"
    case .importRehearsed(let source, let problems, let collisions):
      "import from \(source) rehearsed: \(problems) problems, \(collisions) PINs of others"
    case .importFailed(let source, let problems, let collisions):
      "import from \(source) refused: \(problems) problems, \(collisions) PINs of others"
    case .sourceAdmitted(let source, let second): "source \(source) admitted, with \(second) as the second person"
    case .pinCreated(let generation): "PIN created (generation \(generation))"
    case .keyAnnounced: "key for checkpoints announced"
    case .logContinued(let last, _): "restored: goes on after \(last.origin) of \(last.size) entries"
    case .checkpointsFailing(let reason): "checkpoints cannot be written (\(reason))"
    case .checkpointsResumed: "checkpoints are written again"
    case .purged(let before, _, let values): "\(values) values erased of cases from before \(before)"
    case .correction(let entry, _, _): "corrects entry \(entry)"
    case .backedUp: "backup taken"
    case .quarantined(let from, let entries, let rows, _, let second):
      "\(entries) entries from \(from) on and \(rows) other rows taken out: the station did not write them; with \(second) as the second person"
    case .walkEnded(let end, _):
      "guide \(Self.label(end)): \(end.outcome.english)"
    case .served(let service, _): service.english
    case .trained(_, let topic, let until): "trained: \(topic.english), until \(until.iso)"
    case .reportMade(let from, let to): "report made, \(from.iso) to \(to.iso)"
    case .outreachListed(let school, let count): "outreach list of school \(school): \(count) guardians"
    case .emergencyCardChanged(let fields, _):
      "emergency card changed: \(fields.map(\.english).joined(separator: ", "))"
    case .emergencyReported(let school, let from, let to, let changes):
      "New Emergency Contact Report of school \(school) shown\(Self.days(from, to)): \(changes) changes"
    case .emergencyDelta(let delta):
      "emergency card changes to be handed over, number \(delta.number): \(delta.changes) values"
    case .emergencyDeltaWritten(let number): "emergency card changes handed over, number \(number)"
    case .pinsCreated(let count): "PINs created: \(count)"
    case .pinReplaced(let generation): "PIN replaced (generation \(generation))"
    case .rosterExported(let export):
      "PIN roster of school \(export.school) written\(Self.narrowed(export, in: .english)): \(export.pins.values.reduce(0, +)) PINs\(export.second.map { ", with \($0) as the second person" } ?? "")"
    case .realNamesPractised(let source): "\(source) brings real names for practice"
    case .lookedUp(let lookUp): lookUp.english
    case .attemptMarked(let mark): "attempt \(mark.attempt) marked: \(mark.mark.english)"
    }
  }
}

extension TrainerMark {
  package var english: String {
    switch self {
    case .good: "good"
    case .fair: "fair"
    case .again: "take it again"
    }
  }
}

extension LookUp {
  fileprivate var english: String {
    let who = sought == .student ? "student" : "parent"
    let by =
      switch key {
      case .number: "number"
      case .name: "name"
      case .phone: "phone"
      case .email: "e-mail"
      }
    return "looked up: \(who) by \(by), \(found) found" + (page > 1 ? ", page \(page)" : "")
  }
}

extension WalkOutcome {
  fileprivate var english: String {
    switch self {
    case .solved: "solved"
    case .referred: "referred"
    case .again: "calls again"
    }
  }
}
