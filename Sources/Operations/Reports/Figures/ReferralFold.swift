import Records

/// Refusals, until a disclosure follows. Kept is a row for each refusal that none has followed yet.
struct ReferralFold {
  /// Whom a later disclosure has to be for.
  enum Key: Hashable, Sendable {
    case guardianship(GuardianshipKey)
    /// The child alone: nobody of the claimed name is listed.
    case child(StudentID)
  }

  private struct Refusal {
    let at: Int64
    /// Whether the case is of the report's days.
    let counts: Bool
    /// Whether the caller was sent to the school.
    let refers: Bool
  }

  private var pending: [Key: [Refusal]] = [:]
  private var refused = 0, passed = 0, atCounter = 0

  /// A case was refused.
  mutating func refuse(_ key: Key, at wall: Int64, counts: Bool, refers: Bool) {
    if counts { refused += 1 }
    pending[key, default: []].append(Refusal(at: wall, counts: counts, refers: refers))
  }

  /// A disclosure was authorized: whoever was refused for that is settled.
  mutating func disclose(_ key: GuardianshipKey, at wall: Int64, atCounter isAtCounter: Bool) {
    for key in [Key.guardianship(key), .child(key.student)] {
      for refusal in pending.removeValue(forKey: key) ?? [] {
        guard refusal.counts, wall - refusal.at <= LaterPassed.window else { continue }
        passed += 1
        if isAtCounter { atCounter += 1 }
      }
    }
  }

  /// What came of refusals by now.
  func laterPassed(at now: Int64) -> LaterPassed {
    var figures = LaterPassed()
    (figures.refused, figures.passed, figures.atCounter) = (refused, passed, atCounter)
    figures.waiting = pending.values.reduce(0) { sum, refusals in
      sum + refusals.count { $0.counts && now - $0.at <= LaterPassed.window }
    }
    return figures
  }

  /// Who was sent to the school, on whatever day, and has had no disclosure since: each guardianship, or child, once, from the oldest
  /// of its refusals on.
  func open(at now: Int64) -> [ReferralAge: Int] {
    var ages: [ReferralAge: Int] = [:]
    for refusals in pending.values {
      guard let first = refusals.filter(\.refers).map(\.at).min() else { continue }
      ages[ReferralAge(milliseconds: max(0, now - first)), default: 0] += 1
    }
    return ages
  }
}
