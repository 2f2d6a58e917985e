/// A part of a building: `Apt 4B`, `Bldg 3`, `2nd floor`, `rear`.
struct UnitPart: Hashable {
  enum Kind: Hashable {
    /// An apartment, unit, space, room or suite: all the same, whichever word is used.
    case dwelling
    /// One of several buildings at the address.
    case building
    case floor
    /// A part that has a name and no number, such as the rear.
    case place
  }

  let kind: Kind
  /// What the number or letter may be, in one form; of a place its group's number.
  let values: Set<String>

  /// Whether it is a letter that stands for a direction too.
  var isDirection: Bool { values.contains { AddressWords.directions[$0] != nil } }

  /// Only the readings that keep the hyphen between two numbers: `1-12` on file is no `112`.
  var hyphenated: UnitPart {
    let kept = values.filter { $0.contains("-") }
    return kept.isEmpty ? self : UnitPart(kind: kind, values: kept)
  }

  /// Whether one of the values is the other's; both parts are of one kind.
  func isSame(as other: UnitPart) -> Bool { !values.isDisjoint(with: other.values) }
}

/// All that was said or is on file of a unit.
struct UnitParts: Hashable {
  var parts: [UnitPart] = []
  /// Whether it was said that there is none.
  var isNone = false

  var isEmpty: Bool { parts.isEmpty }

  /// `Apt 1/2`: what is rather a part of the house number.
  var fraction: String? {
    guard parts.count == 1, let value = parts[0].values.first else { return nil }
    return AddressText.fractions.contains(value) ? value : nil
  }

  /// Takes a further part down. A letter said behind the apartment's number belongs to it: `apartment 7 letter C`.
  mutating func add(_ part: UnitPart, named word: String) {
    if ["letra", "letter"].contains(word), let last = parts.last, last.kind == .dwelling {
      let joined = last.values.flatMap { number in part.values.map { number + $0 } }
      parts[parts.count - 1] = UnitPart(kind: .dwelling, values: Set(joined))
    } else if !parts.contains(part) {
      parts.append(part)
    }
  }

  func parts(_ kind: UnitPart.Kind) -> [UnitPart] { parts.filter { $0.kind == kind } }

  /// The unit counts if there is one on file, part by part: `Bldg 3 Apt 4` is neither `Apt 43` nor `Bldg 4 Apt 3`. A floor
  /// may be left out where the apartment is said; what the record lacks may be added.
  func areSame(as recorded: UnitParts) -> Bool {
    if recorded.isEmpty { return true }
    // `no apartment, in the back` names a place; `apt 2, no apartment` contradicts itself.
    if isNone, isEmpty || !parts(.dwelling).isEmpty { return false }
    return areSame(partByPart: recorded) || inOneNumber(recorded).map { $0.areSame(partByPart: $1) } == true
  }

  private func areSame(partByPart recorded: UnitParts) -> Bool {
    let isDwellingOnFile = !recorded.parts(.dwelling).isEmpty
    return Set(recorded.parts.map(\.kind)).allSatisfy { kind in
      let (said, onFile) = (parts(kind), recorded.parts(kind))
      if said.isEmpty {
        return kind == .floor && isDwellingOnFile || kind == .place && onFile.allSatisfy(isPlaceByLetter)
      }
      // Who names several doors names none.
      return said.allSatisfy { part in onFile.contains(where: part.isSame) }
        && onFile.allSatisfy { part in said.contains(where: part.isSame) }
    }
  }

  /// `2-14` may be apartment 14 of building 2: both in one number where one of them is. Nil if none is.
  private func inOneNumber(_ recorded: UnitParts) -> (UnitParts, UnitParts)? {
    switch (joined, recorded.joined) {
    case (nil, let joined?) where parts(.building).isEmpty: (self, joined)
    case (let joined?, nil) where recorded.parts(.building).isEmpty: (joined, recorded)
    default: nil
    }
  }

  /// Building and apartment in one number.
  private var joined: UnitParts? {
    let (buildings, dwellings) = (parts(.building), parts(.dwelling))
    guard buildings.count == 1, dwellings.count == 1, !isNone else { return nil }
    let values = buildings[0].values.flatMap { building in dwellings[0].values.map { "\(building)-\($0)" } }
    let others = parts.filter { $0.kind == .floor || $0.kind == .place }
    return UnitParts(parts: [UnitPart(kind: .dwelling, values: Set(values))] + others)
  }

  /// `R` for the rear.
  private func isPlaceByLetter(_ place: UnitPart) -> Bool {
    guard let rear = AddressWords.unitPlaces[["r"]] else { return false }
    return place.values.contains(String(rear)) && parts(.dwelling).contains { $0.values == ["r"] }
  }
}
