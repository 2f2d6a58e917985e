@testable import Matching
import Records

/// Whether an address that was said is another than the one on record, told from how the two were made up and by none of
/// the rules that are tested.
struct OtherAddress {
  let said: PostalAddress
  let recorded: PostalAddress

  var isOther: Bool { isOtherNumber || isOtherStreet || isOtherUnit }

  private var isOtherNumber: Bool { number(said) != number(recorded) }

  /// Number, letter and fraction. A letter at the number may be the unit, and is not told from it here.
  private func number(_ address: PostalAddress) -> String {
    address.street.split(separator: " ").prefix(address.street.contains("1/2") ? 2 : 1).joined(separator: " ")
  }

  // MARK: Units

  /// Only where one is on file.
  private var isOtherUnit: Bool {
    let (one, other) = (unit(said), unit(recorded))
    guard !other.apartment.isEmpty, one != other else { return false }
    // A building that the record lacks may be said beside the apartment.
    if one.apartment == other.apartment, other.building.isEmpty { return false }
    return !isInOneNumber(one, other) && !isInOneNumber(other, one) && one.apartment != typedInTwo(other.apartment)
      && other.apartment != typedInTwo(one.apartment)
  }

  private func unit(_ address: PostalAddress) -> (building: String, apartment: String) {
    let words = address.unit.lowercased().replacing("#", with: "").split(separator: " ").map(String.init)
    let isBuilding = words.first == "bldg"
    return (isBuilding ? words[1] : "", words.last ?? "")
  }

  /// Building 2, apartment 14 is `2-14`.
  private func isInOneNumber(
    _ one: (building: String, apartment: String), _ other: (building: String, apartment: String)
  ) -> Bool {
    one.building.isEmpty && one.apartment == "\(other.building)-\(other.apartment)"
  }

  /// `2-10` may be typed for 210, as `two ten` is said.
  private func typedInTwo(_ apartment: String) -> String {
    apartment.count == 3 && apartment.allSatisfy(\.isNumber)
      ? "\(apartment.prefix(1))-\(apartment.dropFirst())" : apartment
  }

  // MARK: Streets

  /// One way to take the words of a street.
  private struct Street {
    var direction = ""
    var name: [String]
    var type = ""
    var isTypeFirst = false
  }

  /// No way to take what was said is a way to take the record.
  private var isOtherStreet: Bool {
    let onFile = words(recorded)
    let isClosed = onFile.count > 1 && onFile.last.map(Self.types.contains) == true
    return !ways(words(said)).contains { said in
      ways(onFile).contains { isSame(said, $0, isClosed: isClosed) }
    }
  }

  private func words(_ address: PostalAddress) -> [String] {
    let words = Fold.words(address.street).map { Self.plain[$0] ?? $0 }
    return Array(words.dropFirst(address.street.contains("1/2") ? 3 : 1))
  }

  private func ways(_ words: [String]) -> [Street] {
    var found = [Street(name: words)]
    if words.count > 1, let first = words.first, Self.directions.contains(first) {
      found.append(Street(direction: first, name: Array(words.dropFirst())))
    }
    return found.flatMap { street -> [Street] in
      var ways = [street]
      if street.name.count > 1, let last = street.name.last, Self.types.contains(last) {
        ways.append(Street(direction: street.direction, name: street.name.dropLast(), type: last))
      }
      if street.name.count > 1, let first = street.name.first, Self.leading.contains(first) {
        let type = first == "calle" ? "st" : first
        ways.append(
          Street(direction: street.direction, name: Array(street.name.dropFirst()), type: type, isTypeFirst: true))
      }
      return ways
    }
  }

  /// Direction and type may be left out or added, never be others; `La`, `El` and `Los` may be left out.
  private func isSame(_ said: Street, _ onFile: Street, isClosed: Bool) -> Bool {
    let isDirected = onFile.name.count > 1 && onFile.name.first.map(Self.directions.contains) == true
    if !said.direction.isEmpty, onFile.direction.isEmpty ? isDirected : said.direction != onFile.direction {
      return false
    }
    let isCalle = said.isTypeFirst && said.type == "st"
    guard
      said.type.isEmpty || said.type == onFile.type || onFile.type.isEmpty && !isClosed
        || isCalle && !onFile.isTypeFirst
    else { return false }
    let articles: Set<String> = ["la", "el", "los"]
    return said.name == onFile.name
      || onFile.name.count > 1 && articles.contains(onFile.name[0]) && said.name == Array(onFile.name.dropFirst())
  }

  private static let plain = [
    "north": "n", "west": "w", "street": "st", "avenue": "ave", "avenida": "ave", "terrace": "ter", "canyon": "cyn",
    "point": "pt", "hill": "hl", "view": "vw", "mount": "mt", "saint": "st",
  ]
  private static let directions: Set<String> = ["n", "s", "e", "w", "ne", "sw"]
  private static let types: Set<String> = [
    "st", "ave", "blvd", "dr", "pl", "way", "ct", "ter", "ln", "rd", "cyn", "hwy", "pkwy", "hl", "vw", "pt", "park",
    "grove", "glen", "mt",
  ]
  private static let leading: Set<String> = ["calle", "ave", "via", "camino", "paseo"]
}
