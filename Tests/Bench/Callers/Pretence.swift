import Records

/// Kinds of attempts by people who are near a family and know all of it but what they guess here.
enum PretenceKind: String, CaseIterable {
  case guessing = "grade from age, surname from the guardian, home phone for the contact's"
  case gradeBeside = "a grade one above or below"
  case ownContact = "the guardian as contact, with the guardian's number"
  case childAsContact = "the child as contact, with the home phone"
  case namesake = "another child of the same surname"
  case cousin = "a cousin: one surname shared, another given name"
  case otherSecondSurname = "the first surname with another second one"
  case sibling = "a sibling's birth date, first name and grade"
  case siblingName = "a sibling's first name alone"
  case lastYearsAddress = "last year's address"
  case lastYearsGrade = "last year's grade"
  case nextDoor = "the house next door"
  case otherUnit = "another unit in the house"
  case unitMore = "a unit where the school has none"
  case otherDirection = "the same number at the street's other end"
  case otherSuffix = "a street of the same name and another suffix"

  /// Whether nobody may get through with it. A unit more than the school has is what a guardian says as well, and now
  /// and then a brother or a cousin bears the child's middle name.
  var mustFail: Bool { self != .unitMore && self != .siblingName && self != .cousin }

  /// What such a person says about one family; nil where the family gives no occasion.
  func guesses(_ speaker: Speaker, among speakers: [Speaker], _ dice: inout Dice) -> [Item: String]? {
    let household = speaker.household
    let record = household.record
    switch self {
    case .guessing, .childAsContact:
      // The sample has 800 numbers only: a contact who shares one with the home by accident would be no guess.
      if record.contacts.contains(where: { $0.phones.contains(where: record.phones.has) }) { return nil }
      if self == .childAsContact {
        return [.contactName: record.name.full, .contactPhone: record.phones.first ?? ""]
      }
      return [
        .grade: Self.grade(from: record.birthDate), .lastName: household.guardian.name.last,
        .contactPhone: record.phones.first ?? "",
      ]
    case .gradeBeside:
      let beside = dice.chance(perMille: 500) ? record.grade.next : record.grade.previous
      return beside.map { [.grade: $0.code] }
    case .ownContact:
      return [.contactName: household.guardian.name.full, .contactPhone: household.guardian.phones.first ?? ""]
    case .namesake: return namesake(speaker, among: speakers, &dice)
    case .cousin:
      let (parts, other) = (
        SpokenSurname.parts(of: record.name.last), dice.pick(speakers, or: speaker).household.record
      )
      let second = SpokenSurname.parts(of: other.name.last)[safe: 0] ?? ""
      return [.firstName: other.name.first, .lastName: "\(parts[safe: 0] ?? "") \(second)"]
    case .otherSecondSurname:
      let parts = SpokenSurname.parts(of: record.name.last)
      let more = SpokenSurname.more.filter { $0.bare != parts[safe: 1]?.bare }
      return parts.count == 2 ? [.lastName: "\(parts[0]) \(dice.pick(more, or: ""))"] : nil
    case .sibling:
      return household.siblings.first.map {
        [.birthDate: $0.birthDate.iso, .firstName: $0.name.first, .grade: $0.grade.code]
      }
    case .siblingName: return household.siblings.last.map { [.firstName: $0.name.first] }
    case .lastYearsAddress: return Self.said(dice.pick(speakers, or: speaker).household.record.addresses.first)
    case .lastYearsGrade: return record.grade.previous.map { [.grade: $0.code] }
    case .nextDoor, .otherUnit, .unitMore, .otherDirection, .otherSuffix:
      return record.addresses.first.flatMap { nearby($0, &dice) }.flatMap(Self.said)
    }
  }

  private func namesake(_ speaker: Speaker, among speakers: [Speaker], _ dice: inout Dice) -> [Item: String]? {
    let surname = speaker.household.record.name.last.bare
    let start = dice.below(speakers.count)
    let turned = speakers[start...] + speakers[..<start]
    let other = turned.first {
      $0.household.record.name.last.bare == surname && $0.household.child.id != speaker.household.child.id
    }
    guard let other else { return nil }
    return Dictionary(
      uniqueKeysWithValues: [Item.birthDate, .firstName, .grade, .address, .phone].map { ($0, other.reads($0).text) })
  }

  /// An address that is not the child's, though near.
  private func nearby(_ address: PostalAddress, _ dice: inout Dice) -> PostalAddress? {
    let parts = StreetParts(address.street)
    var other = address
    let tail = address.street.drop { $0 != " " }
    switch self {
    case .nextDoor: other.street = Int(parts.number).map { "\($0 + 4)\(tail)" } ?? ""
    case .otherUnit, .unitMore:
      if address.unit.isEmpty != (self == .unitMore) { return nil }
      let unit = dice.pick(["Apt A", "Apt B", "Apt 3", "Apt 14", "#C", "Unit 204", "Apt 31"], or: "")
      if address.unit.bare.hasSuffix(SpokenUnit(unit: unit, tongue: .english).value.bare) { return nil }
      other.unit = unit
    case .otherDirection:
      let opposite = ["N": "S", "S": "N", "E": "W", "W": "E"][parts.direction]
      guard let opposite else { return nil }
      other.street = "\(parts.number) \(opposite) \(parts.core) \(parts.suffix)"
    case .otherSuffix:
      guard !parts.suffix.isEmpty else { return nil }
      let suffix = dice.pick(["St", "Ave", "Blvd", "Pl", "Dr"].filter { $0 != parts.suffix }, or: "Ct")
      other.street = "\(parts.number) \(parts.direction) \(parts.core) \(suffix)".replacing("  ", with: " ")
    default: return nil
    }
    return other
  }

  private static func said(_ address: PostalAddress?) -> [Item: String]? {
    address.map { [.address: [$0.street, $0.unit].filter { !$0.isEmpty }.joined(separator: " ")] }
  }

  /// The grade of most children born then.
  private static func grade(from birth: CivilDate) -> String {
    let today = District.today ?? .earliest
    let age = today.year - birth.year - ((birth.month, birth.day) > (9, 1) ? 1 : 0)
    return Grade(level: min(12, max(-1, age - 5)))?.code ?? "K"
  }
}

extension Array {
  /// The element, or nil where there is none.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
