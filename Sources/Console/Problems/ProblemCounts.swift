package import Diagnostics
package import Roster

extension RosterProblems {
  /// How many there are of each kind, then the first in full, how many there are, and how many PINs are others' too; empty if there is nothing.
  package func text(in language: Language) -> String {
    let kept = first.map { $0.diagnostic(in: language).description }
    return
      (kinds(in: language) + kept + (total > 0 ? [summary(in: language)] : [])
      + (collisions > 0 ? [shared(in: language)] : [])).joined(separator: "\n")
  }

  /// A line for each kind, the most frequent first; none where there is one problem only.
  private func kinds(in language: Language) -> [String] {
    guard total > 1 else { return [] }
    let lines = counts.map { (count: $0.value, text: $0.key.text(in: language)) }
    return lines.sorted { ($1.count, $0.text) < ($0.count, $1.text) }.map { "\($0.count) × \($0.text)" }
  }

  private func summary(in language: Language) -> String {
    switch language {
    case .english:
      (total == 1 ? "1 problem" : "\(total) problems")
        + (total > first.count ? ", of which the first \(first.count) are shown" : "")
    case .spanish:
      (total == 1 ? "1 problema" : "\(total) problemas")
        + (total > first.count ? ", de los que se muestran los primeros \(first.count)" : "")
    }
  }

  private func shared(in language: Language) -> String {
    switch language {
    case .english: "\(collisions) of its PINs somebody else has too; the district has to give new ones"
    case .spanish: "\(collisions) de sus PIN los tiene también otra persona; el distrito tiene que dar otros"
    }
  }
}

extension RosterProblemKind {
  fileprivate func text(in language: Language) -> String {
    "\(file): " + (field.isEmpty ? "" : "\(field): ") + fault.in(language).what + effect.in(language)
  }
}
