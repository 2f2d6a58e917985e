import Ledger
import Operations
import Records
import Station
import Verification

/// A report's figures, counted over the whole log again and again instead of on the way.
struct SlowCount {
  let entries: [Entry]
  let values: [Int64: CaseValues]
  let span: ReportSpan

  private func facts(of reference: CaseReference) -> [(entry: Entry, fact: Fact)] {
    entries.filter { $0.case == reference }.compactMap { entry in
      (try? Fact(kind: entry.kind, fields: entry.fact)).map { (entry, $0) }
    }
  }

  private var all: [CaseReference] {
    entries.filter { $0.kind == "opened" }.compactMap(\.case)
  }

  /// The cases of the days.
  var cases: [CaseReference] {
    all.filter { reference in facts(of: reference).first.map { span.contains($0.entry.moment.wall) } ?? false }
  }

  private func values(of reference: CaseReference) -> CaseValues? {
    facts(of: reference).first { $0.fact.kind == "named" }.map { values[$0.entry.sequence] ?? CaseValues() }
  }

  private func opening(of reference: CaseReference) -> CaseOpening? {
    if case .opened(let opening)? = facts(of: reference).first?.fact { opening } else { nil }
  }

  var outcomes: [String: Int] {
    Dictionary(cases.map { (outcome(of: $0), 1) }, uniquingKeysWith: +)
  }

  private func outcome(of reference: CaseReference) -> String {
    switch facts(of: reference).last?.fact {
    case .closed(let end)?: end.rawValue
    case .refused(.open)?: "refusedOpen"
    case .refused(.closed)?: "refusedClosed"
    case .abandoned?: "abandoned"
    default: "open"
    }
  }

  var channels: [Channel: Int] {
    Dictionary(cases.compactMap { opening(of: $0).map { ($0.channel, 1) } }, uniquingKeysWith: +)
  }

  /// How many openings of these days have the same.
  func count<Key: Hashable>(by key: (Entry, CaseOpening) -> Key) -> [Key: Int] {
    Dictionary(
      cases.compactMap { reference in
        guard let first = facts(of: reference).first, let opening = opening(of: reference) else { return nil }
        return (key(first.entry, opening), 1)
      }, uniquingKeysWith: +)
  }

  var schools: [String: Int] {
    Dictionary(
      cases.map { reference in (values(of: reference).map { $0.school?.text ?? "unknown" } ?? "none", 1) },
      uniquingKeysWith: +)
  }

  var codes: [String: Int] {
    let codes = cases.compactMap { reference -> String? in
      guard case .refused(let refusal)? = facts(of: reference).last?.fact,
        let sequence = facts(of: reference).last?.entry.sequence
      else { return nil }
      if case .open(let reason) = refusal { return reason.rawValue }
      return values[sequence]?.cause?.rawValue ?? "erased"
    }
    return Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Seconds by the names of phases, case by case.
  func seconds(_ names: Set<String>) -> [Int64] {
    cases.filter { outcome(of: $0) != "open" }.compactMap { reference in
      var stage = Stage.new
      var before: (entry: Entry, phase: String)?
      var spent: Int64?
      for (entry, fact) in facts(of: reference) {
        if let before, names.contains(before.phase), !isGap(fact) {
          spent = (spent ?? 0) + max(0, entry.moment.difference(since: before.entry.moment))
        }
        stage = stage.after(fact) ?? stage
        before = (entry, String(stage.phase.name.prefix { $0 != "." }))
      }
      return spent
    }.sorted()
  }

  private func isGap(_ fact: Fact) -> Bool {
    ["resumed", "takenOver", "continued"].contains(fact.kind) || fact == .roundRestarted(.restart)
      || fact == .abandoned(.expired)
  }

  private struct Disclosed {
    let reference: CaseReference, values: CaseValues?, entry: Entry
    /// Who, and where that is not known the case itself.
    var key: String {
      guard let student = values?.student, let guardian = values?.guardian else { return reference.description }
      return "\(student) \(guardian)"
    }
  }

  private var disclosed: [Disclosed] {
    entries.filter { $0.kind == "disclosureAuthorized" }.compactMap { entry in
      entry.case.map { Disclosed(reference: $0, values: values(of: $0), entry: entry) }
    }
  }

  /// Linked in time, due, linked late, waiting and linked, waiting.
  var links: [Int] {
    let week: Int64 = 7 * 24 * 3_600_000
    var counts = [0, 0, 0, 0, 0]
    for (_, group) in Dictionary(grouping: disclosed, by: \.key) {
      guard let first = group.min(by: { $0.entry.sequence < $1.entry.sequence })?.entry.moment.wall,
        span.contains(first)
      else { continue }
      let yes = Set(group.map(\.reference)).compactMap(linkedAt).min()
      if span.now - first <= week {
        counts[4] += 1
        if yes != nil { counts[3] += 1 }
      } else {
        counts[1] += 1
        if let yes { counts[yes - first <= week ? 0 : 2] += 1 }
      }
    }
    return counts
  }

  private func linkedAt(_ reference: CaseReference) -> Int64? {
    let said = entries.filter { $0.kind == "linkRecorded" && $0.about == reference }
    guard said.last?.fact["outcome"]?.string == "yes" else { return nil }
    return said.first { $0.fact["outcome"]?.string == "yes" }?.moment.wall
  }

  /// Refused with a child, passed within thirty days, at the counter, waiting.
  var laterPassed: [Int] {
    let month: Int64 = 30 * 24 * 3_600_000
    var counts = [0, 0, 0, 0]
    for reference in cases {
      guard let refused = refusal(of: reference) else { continue }
      counts[0] += 1
      if let next = settling(refused.entry, refused.values) {
        guard next.entry.moment.wall - refused.entry.moment.wall <= month else { continue }
        counts[1] += 1
        if opening(of: next.reference)?.channel == .counter { counts[2] += 1 }
      } else if span.now - refused.entry.moment.wall <= month {
        counts[3] += 1
      }
    }
    return counts
  }

  private func refusal(of reference: CaseReference) -> (entry: Entry, values: CaseValues)? {
    guard case .refused? = facts(of: reference).last?.fact, let entry = facts(of: reference).last?.entry,
      let values = values(of: reference), values.student != nil
    else { return nil }
    return (entry, values)
  }

  private func settling(_ refusal: Entry, _ values: CaseValues) -> Disclosed? {
    disclosed.first { next in
      next.entry.sequence > refusal.sequence && next.values?.student == values.student && next.values?.guardian != nil
        && (values.guardian == nil || next.values?.guardian == values.guardian)
    }
  }

  /// How many guardianships or children wait at the school.
  var openReferrals: Int {
    let waiting = all.compactMap { reference -> String? in
      guard let (entry, values) = refusal(of: reference), settling(entry, values) == nil else { return nil }
      if case .refused(.open(let reason))? = facts(of: reference).last?.fact,
        [.otherSchool, .childNotFound, .recordLeftOut].contains(reason)
      {
        return nil
      }
      return "\(values.student?.text ?? "") \(values.guardian?.text ?? "")"
    }
    return Set(waiting).count
  }
}
