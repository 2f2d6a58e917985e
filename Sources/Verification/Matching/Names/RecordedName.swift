/// A person's name on record in the ways in which it can be taken: as it stands, without titles in its fields, and where
/// a record has one name only, or a Vietnamese one with its fields turned round, as that.
struct RecordedName {
  /// One way to take it.
  struct Form {
    let first: [String]
    let middle: [String]
    let last: [String]
    /// Whether the words of the first name are tied by hyphens: `Ji-woo` is one name.
    var isOneName = false
    /// Whether words of the last name were left out (`Lopez Tercero`): then none may be added in their place.
    var isShortened = false
  }

  /// As the record's fields have it.
  let forms: [Form]
  /// Whole names only: fields turned round.
  let turned: [Form]
  /// The one name of somebody who has no other: `Suharto`, `-`.
  let only: [String]?

  /// Whether there is a name at all.
  var canBeSaid: Bool { only != nil || !forms.isEmpty }

  init(_ name: PersonName) {
    let middle = NameWords.words(name.middle).filter { !NameWords.none.contains($0) }
    let firsts = NameWords.readings(name.first)
    let lasts = NameWords.readings(name.last)
    let (first, last) = (firsts.first ?? [], lasts.first ?? [])
    if NameWords.isNone(first) || NameWords.isNone(last) || first == last && middle.isEmpty {
      let one = NameWords.isNone(first) ? last : first
      only = NameWords.isNone(one) ? nil : one
      (forms, turned) = ([], [])
      return
    }
    only = nil
    let isOneName = name.first.contains("-") && !name.first.contains(" ")
    forms = firsts.flatMap { first in
      lasts.map { Form(first: first, middle: middle, last: $0, isOneName: isOneName, isShortened: $0 != last) }
    }
    let isTurned =
      first.count == 1 && first.allSatisfy(VietnameseNames.families.contains)
      && !last.contains(where: VietnameseNames.families.contains)
    turned =
      isTurned ? [Form(first: Array(last.suffix(1)), middle: Array(last.dropLast()) + middle, last: first)] : []
  }
}

/// What tells a Vietnamese name whose fields were turned round.
enum VietnameseNames {
  /// Family names that nine of ten Vietnamese bear.
  static let families: Set<String> = [
    "nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong",
    "ly",
    "truong", "dinh", "trinh", "luong", "mai", "ta", "cao", "lam",
  ]
}

/// Middle names that so many bear that they tell nobody from another.
enum MiddleNames {
  static let common: Set<String> = ["thi", "van", "kaur", "singh", "nmn"]
}
