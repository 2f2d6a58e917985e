import Records

/// Places that look like Los Angeles and are nowhere: streets, cities, schools' names, phone numbers.
enum SamplePlaces {
  // Two prime numbers of words, so that pairs repeat only after 31 × 37.
  private static let firstWords = [
    "Alder", "Amapola", "Arroyo", "Brisa", "Calabaza", "Cardinal", "Carrizo", "Chaparral", "Condor", "Coral", "Dorado",
    "Encina", "Farol", "Fennel", "Granito", "Heron", "Jacaranda", "Lantana", "Linda", "Manzanita", "Marisol", "Nopal",
    "Ocotillo", "Paloma", "Piñon", "Quail", "Roble", "Sage", "Tordo", "Toyon", "Verbena",
  ]
  private static let secondWords = [
    "Bluff", "Bridge", "Canyon", "Corner", "Cove", "Creek", "Crest", "Crossing", "Dell", "Field", "Flats", "Garden",
    "Gate", "Glen", "Grove", "Harbor", "Heights", "Hill", "Hollow", "Knoll", "Lane", "Meadow", "Mesa", "Oaks",
    "Orchard", "Park", "Pass", "Point", "Rancho", "Ridge", "Slope", "Spring", "Summit", "Terrace", "Valley", "View",
    "Wash",
  ]

  /// A name of two words; no two of 1,147 successive numbers share one.
  static func name(_ number: Int) -> String {
    firstWords[number % firstWords.count] + " " + secondWords[number % secondWords.count]
  }

  private static let cities = [
    ["Nuevo Parián", "Alameda Vista", "Bunker Mesa"], ["Boyle Crest", "Cerro Alegre", "San Telmo"],
    ["Arroyo Norte", "Tierra Plana", "Verdugo Wells"], ["Rancho Encinal", "Chatham Hills", "Reseda Wells"],
    ["Playa Serena", "Puerto Claro", "Harbor Flats"], ["Monte Brisa", "Costa Tranquila", "Palisade Cove"],
  ]

  private static let suffixes = ["St", "Ave", "Blvd", "Dr", "Pl", "Way", "Ct", "Ter", "Ln", "Rd"]
  private static let directions = ["N ", "S ", "E ", "W "]
  private static let spanishRoads = ["Calle ", "Avenida ", "Via ", "Camino "]
  private static let units = ["Apt ", "Apt ", "Apt ", "Unit ", "#", "Spc "]

  /// An address in a local district, 0 to 5. Its ZIP begins with 909, which no place has.
  static func address(_ random: inout SplitMix64, localDistrict: Int) -> PostalAddress {
    let number = random.chance(perMille: 600) ? random.within(100...4999) : random.within(5000...15999)
    let cities = cities[localDistrict % cities.count]
    let city = random.below(cities.count)
    return PostalAddress(
      street: "\(number) \(street(&random))", unit: random.chance(perMille: 300) ? unit(&random) : "",
      city: cities[city], state: "CA", zip: "909" + digits(localDistrict * 10 + city, 2))
  }

  private static func street(_ random: inout SplitMix64) -> String {
    let direction = random.chance(perMille: 400) ? random.pick(directions, or: "") : ""
    let suffix = random.pick(weightedSuffixes, or: "St")
    switch random.below(100) {
    case ..<22: return direction + ordinal(random.within(1...120)) + " " + (random.chance(perMille: 800) ? "St" : "Pl")
    case ..<28: return random.pick(spanishRoads, or: "") + random.pick(firstWords, or: "")
    case ..<60: return direction + random.pick(firstWords, or: "") + " " + suffix
    default: return direction + name(random.below(firstWords.count * secondWords.count)) + " " + suffix
    }
  }

  private static let weightedSuffixes = ["St", "St", "St", "Ave", "Ave", "Ave", "Blvd"] + suffixes

  private static func unit(_ random: inout SplitMix64) -> String {
    let kind = random.pick(units, or: "Apt ")
    let letter = random.pick(["A", "B", "C", "D"], or: "A")
    switch random.below(3) {
    case 0: return kind + letter
    case 1: return kind + String(random.within(1...40))
    default: return kind + String(random.within(101...412))
    }
  }

  private static func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return String(number) + ending
  }

  private static let areaCodes = ["213", "310", "323", "424", "626", "661", "747", "818"]

  /// A number that is reserved for fiction: 555-0100 to 555-0199, in one of the ways in which offices write numbers.
  static func phone(_ random: inout SplitMix64) -> String {
    let area = random.pick(areaCodes, or: "213")
    let line = "01" + digits(random.below(100), 2)
    switch random.below(10) {
    case ..<6: return "(\(area)) 555-\(line)"
    case ..<8: return "\(area)-555-\(line)"
    case 8: return "\(area)555\(line)"
    default: return "+1 \(area) 555 \(line)"
    }
  }

  /// A number with zeros before it up to a width.
  static func digits(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
