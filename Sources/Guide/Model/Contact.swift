import Matching

/// Somebody who can be called (XI).
/// - Guide: XI.2, XI.3
package struct Contact: Hashable, Sendable {
  package let id: String
  package let name: LocalText
  /// The local district that it is of, as rosters spell it; nil for an office of the whole district.
  package let district: String?
  package let phone: String
  package let address: String?
  package let mail: String?
  package let helps: LocalText

  /// Whether it is of the local district that a school has on record.
  package func isOf(_ localDistrict: String) -> Bool {
    guard let district else { return false }
    return Fold.words(localDistrict).last == Fold.words(district).last
  }
}

extension GuideBook {
  /// The contacts with those of one local district first (XI).
  package func contacts(nearest localDistrict: String?) -> [Contact] {
    guard let localDistrict else { return contacts }
    return contacts.filter { $0.isOf(localDistrict) } + contacts.filter { !$0.isOf(localDistrict) }
  }
}
