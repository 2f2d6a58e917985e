import Records
import Foundation
import TestSupport

extension PostalAddress {
  /// Street and unit, as they stand on file.
  var asTyped: String { unit.isEmpty ? street : "\(street) \(unit)" }
}

/// Made-up records of many shapes, drawn from a seed.
struct MadeUp<Chance: RandomNumberGenerator> {
  var chance: Chance

  mutating func pick<Element>(_ list: [Element]) -> Element? { list.randomElement(using: &chance) }
  mutating func isLucky(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &chance) < percent }
  private mutating func word(_ list: String) -> String { pick(list.split(separator: " ").map(String.init)) ?? "" }

  private static var streetWords: String {
    """
    Alder Amapola Arroyo Brisa Cardinal Condor Dorado Encina Heron Lantana Linda Nopal Quail Sage Toyon Elm Main Soto Vermont Pico Figueroa \
    Hill View Point Terrace Park Grove Glen Laurel Canyon Front Tower Saint Mount North West
    """
  }

  mutating func street() -> String {
    let direction = isLucky(40) ? word("N S E W NE SW North West") + " " : ""
    let suffix = isLucky(85) ? " " + word("St Ave Blvd Dr Pl Way Ct Ter Ln Rd Cyn Hwy Pkwy Street Avenue") : ""
    switch Int.random(in: 0..<10, using: &chance) {
    case 0, 1: return direction + word("1st 2nd 3rd 4th 11th 12th 21st 42nd 52nd 103rd 110th") + " " + word("St Ave Pl")
    case 2: return word("Calle Avenida Via Camino Paseo") + " " + word(Self.streetWords)
    case 3: return word("La De El Los San Santa") + " " + word("Brea Soto Segundo Feliz Pedro Monica") + suffix
    case 4: return direction + "Avenue \(Int.random(in: 16...66, using: &chance))"
    case 5: return direction + "\(word(Self.streetWords + " Avenue")) \(word(Self.streetWords))" + suffix
    default: return direction + word(Self.streetWords) + suffix
    }
  }

  mutating func number() -> String {
    let number = String(Int.random(in: 1...15999, using: &chance))
    return number + (isLucky(5) ? word("A B C") : isLucky(5) ? " 1/2" : "")
  }

  mutating func unit() -> String {
    let value: String
    switch Int.random(in: 0..<8, using: &chance) {
    case 0...2: value = String(Int.random(in: 1...412, using: &chance))
    case 3, 4: value = word("A B C D")
    case 5: value = "\(Int.random(in: 1...40, using: &chance))-\(Int.random(in: 1...40, using: &chance))"
    default: value = "\(Int.random(in: 1...40, using: &chance))\(word("A B C"))"
    }
    switch Int.random(in: 0..<8, using: &chance) {
    case 0: return ""
    case 1: return value
    case 2: return "#" + value
    case 3: return "Bldg \(Int.random(in: 1...9, using: &chance)) Apt \(value)"
    case 4: return word("Rear Front Upper Lower")
    default: return word("Apt Unit Spc Ste") + " " + value
    }
  }

  mutating func address() -> PostalAddress {
    let isPlaced = isLucky(80)
    return PostalAddress(
      street: "\(number()) \(street())", unit: unit(), city: isPlaced ? city() : "", state: isPlaced ? "CA" : "",
      zip: isPlaced ? "90\(Int.random(in: 100...899, using: &chance))" : "")
  }

  mutating func city() -> String {
    pick(["Los Angeles", "Sylmar", "South Gate", "Verdugo Wells", "Pasadena", "Covina", "San Gabriel", "Compton"]) ?? ""
  }

  /// A city that is neither the other nor in Los Angeles, and mostly its neighbor by a direction.
  mutating func otherCity(than city: String) -> String {
    let others = [
      "West Hollywood", "East Los Angeles", "South Gate", "South Pasadena", "East Pasadena", "West Covina",
      "South San Gabriel", "East San Gabriel", "West Compton", "E Compton", "W Covina", "S Pasadena", "Glendale",
    ]
    return pick(others.filter { $0 != city }) ?? ""
  }

  /// A direction that contradicts the one with which a street begins; nil if it begins with none, or is named by it: West Pl.
  mutating func otherDirection(than street: String) -> String? {
    let others = ["n": "S E W South East", "s": "N E W North West", "e": "N S W North West", "w": "N S E South East"]
    let plainTypes: Set<String> = ["St", "Street", "Ave", "Avenue", "Blvd", "Dr", "Pl", "Way", "Ct", "Ln", "Rd", "Hwy"]
    let words = street.split(separator: " ").map(String.init)
    let names = words.count - (words.last.map(plainTypes.contains) == true ? 1 : 0)
    guard names > 1, ["N", "S", "E", "W", "North", "West"].contains(words[0]),
      let list = others[words[0].prefix(1).lowercased()]
    else { return nil }
    return word(list)
  }

  mutating func name() -> PersonName {
    let given =
      "María José Juan Carlos Ana Rosa Guadalupe Luis Nguyễn Minh Ji-woo Harpreet D'Angelo Zoë Ma. Elizabeth Łukasz Xóchitl Bobby Su Do"
    let surnames =
      "García López Martínez Ruiz O'Brien McCarthy Delacruz Lê Đỗ Kaur Smith-Jones Ter-Petrosyan Peña Müller Kim Van Li Delgado"
    let first = isLucky(30) ? "\(word(given)) \(word(given))" : word(given)
    let particle = isLucky(15) ? (pick(["de la", "de los", "van der", "De", "San"]) ?? "") + " " : ""
    let last = isLucky(40) ? "\(word(surnames)) \(word(surnames))" : particle + word(surnames)
    return PersonName(first: first, middle: isLucky(20) ? word(given) : "", last: last)
  }

  mutating func date() -> CivilDate {
    CivilDate(
      year: Int.random(in: 2003...2022, using: &chance), month: Int.random(in: 1...12, using: &chance),
      day: Int.random(in: 1...28, using: &chance)) ?? .earliest
  }

  mutating func phone() -> String {
    let digits =
      "\(Int.random(in: 2...9, using: &chance))"
      + (0..<9).map { _ in String(Int.random(in: 0...9, using: &chance)) }.joined()
    return isLucky(10) ? "+52 " + digits : digits
  }

  /// The same text in other case, spacing and normal form.
  mutating func disguised(_ text: String) -> String {
    var text = text
    if isLucky(50) { text = isLucky(50) ? text.uppercased() : text.lowercased() }
    if isLucky(50) {
      text = isLucky(50) ? text.decomposedStringWithCanonicalMapping : text.precomposedStringWithCanonicalMapping
    }
    return (isLucky(30) ? "  " : "") + text.split(separator: " ").joined(separator: isLucky(30) ? "   " : " ")
      + (isLucky(30) ? " " : "")
  }
}

extension MadeUp<SeededGenerator> {
  /// Records of one test.
  init(seed: UInt64, for test: String) { self.init(chance: SeededGenerator(seed: seed, for: test)) }
}
