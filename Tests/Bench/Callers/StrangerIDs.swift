import Matching
import Records
import Verification

/// IDs of other people held up for a guardian's: of the household, of the contacts, and of somebody of the same names
/// in another order.
struct StrangerIDs {
  let speakers: [Speaker]

  func run(_ report: inout BenchReport) {
    // Relatives share names, so a written rule may take one for another: the face on the ID tells them apart.
    let kinds: [(title: String, aim: Double?, names: (Speaker) -> [PersonName])] = [
      ("ID of the child", nil, { [$0.household.child.name] }),
      ("ID of a sibling", nil, { $0.household.siblings.map(\.name) }),
      (
        "ID of another guardian", nil,
        { speaker in
          speaker.household.guardians.filter { $0.id != speaker.household.guardian.id }.map(\.name)
        }
      ),
      ("ID of a contact", nil, { $0.household.record.contacts.map(\.name) }),
      ("ID of surnames in the other order", 0, { Self.turned($0.household.guardian.name) }),
      ("ID of the first surname with another second", 0, { Self.otherSecond($0.household.guardian.name) }),
      ("ID of another person of the surname", 0, { Self.otherFirst($0.household.guardian.name) }),
      ("ID of another surname in front of the only one", 0, { Self.surnameInFront($0.household.guardian.name) }),
      ("ID of another surname in front of one of two", 0, { Self.surnameForOneOfTwo($0.household.guardian.name) }),
    ]
    for (title, aim, names) in kinds {
      var (shown, taken) = (0, TakenByRule())
      for speaker in speakers {
        let name = speaker.household.guardian.name
        for other in names(speaker) where !other.isNamed(like: name) {
          for kind in [IDKind.driversLicense, .consulateCard] {
            shown += 1
            let text = other.full.uppercased()
            guard let rule = NameRule.printed(text, is: name, on: kind) else { continue }
            taken.add(rule, "on file: \(name.first)|\(name.middle)|\(name.last) \(name.aliases)   printed: \(text)")
          }
        }
      }
      report.add(Figure(name: "\(title): taken of \(shown)", value: Double(taken.total), unit: "IDs", aim: aim))
      for line in taken.lines("printed name") { print(line) }
    }
  }

  private static func turned(_ name: PersonName) -> [PersonName] {
    let parts = SpokenSurname.parts(of: name.last)
    guard parts.count == 2 else { return [] }
    return [PersonName(first: name.first, last: "\(parts[1]) \(parts[0])")]
  }

  private static func otherSecond(_ name: PersonName) -> [PersonName] {
    let parts = SpokenSurname.parts(of: name.last)
    guard parts.count == 2 else { return [] }
    let other = SpokenSurname.more.first { $0.bare != parts[1].bare } ?? ""
    return [PersonName(first: name.first, last: "\(parts[0]) \(other)")]
  }

  /// `Robert Johnson Wilson` for Robert Wilson: the middle one is no given name.
  private static func surnameInFront(_ name: PersonName) -> [PersonName] {
    let parts = SpokenSurname.parts(of: name.last)
    guard parts.count == 1 else { return [] }
    return others(than: parts).map { PersonName(first: name.first, last: "\($0) \(parts[0])") }
  }

  /// `Mary Johnson Smith` and `Mary Johnson Brown` for Mary Smith Brown.
  private static func surnameForOneOfTwo(_ name: PersonName) -> [PersonName] {
    let parts = SpokenSurname.parts(of: name.last)
    guard parts.count == 2 else { return [] }
    return others(than: parts).flatMap { other in
      parts.map { PersonName(first: name.first, last: "\(other) \($0)") }
    }
  }

  private static func others(than parts: [String]) -> [String] {
    ["Johnson", "Hakobyan", "Aguirre"].filter { other in !parts.contains { $0.bare == other.bare } }
  }

  /// Another given name that no rule could tie to this one.
  private static func otherFirst(_ name: PersonName) -> [PersonName] {
    ["Ofelia", "Humberto", "Xenia"].map { PersonName(first: $0, middle: "", last: name.last) }
      .filter { $0.first.prefix(2) != name.first.prefix(2) }
  }
}
