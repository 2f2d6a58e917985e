/// The words of addresses that have more than one form: USPS abbreviations (Publication 28) and their Spanish
/// counterparts.
enum AddressWords {
  static let suffixes = table([
    ["st", "street", "str", "calle", "c"], ["ave", "avenue", "av", "aven", "avenida", "avda"],
    ["blvd", "boulevard", "boul", "bulevar"], ["rd", "road", "camino"], ["dr", "drive", "drv"], ["ln", "lane"],
    ["ct", "court"], ["pl", "place"], ["ter", "terrace", "terr"], ["cir", "circle", "circulo"],
    ["way", "wy"], ["pkwy", "parkway", "pky"], ["hwy", "highway", "carretera"], ["sq", "square"], ["trl", "trail"],
    ["aly", "alley"], ["plz", "plaza"], ["walk", "paseo"], ["row"], ["loop"], ["cres", "crescent"], ["fwy", "freeway"],
    ["expy", "expressway"], ["pt", "point"], ["hl", "hill"], ["hls", "hills"], ["vw", "view"], ["pass"],
    ["xing", "crossing"],
  ])

  static let directions = table([
    ["n", "north", "norte"], ["s", "south", "sur"], ["e", "east", "este"], ["w", "west", "oeste"],
    ["ne", "northeast", "noreste"], ["nw", "northwest", "noroeste"], ["se", "southeast", "sureste"],
    ["sw", "southwest", "suroeste"],
  ])

  /// What stands before a unit's number.
  static let units: Set<String> = [
    "apt", "apartment", "apto", "apartamento", "depto", "departamento", "unit", "unidad", "ste", "suite", "space",
    "spc",
    "espacio", "rm", "room", "cuarto", "bldg", "building", "edificio", "fl", "floor", "piso", "lot", "lote", "no",
    "num",
    "numero", "number", "trlr", "trailer",
  ]

  /// Those that may stand before the street's name, as Spanish has it: `calle Cuarta`, `Avenue 52`.
  static let leadingSuffixes: [String: String] = {
    let words: Set<String> = [
      "calle", "c", "avenue", "ave", "av", "avenida", "avda", "bulevar", "boulevard", "blvd", "camino", "circulo",
      "carretera", "highway", "hwy", "plaza", "paseo",
    ]
    return suffixes.filter { words.contains($0.key) }
  }()

  /// What may be left out of a street's name.
  static let articles: Set<String> = ["de", "del", "la", "el", "los", "las", "the"]

  /// Short forms within the name of a street or city.
  static let nameWords = ["st": "saint", "santo": "saint", "mt": "mount", "ft": "fort"]

  /// What may stand before a house number as well as before a unit's.
  static let numberSigns: Set<String> = ["no", "num", "numero", "number"]

  /// By short form and by name, written as one word.
  static let states: [String: String] = {
    let list = """
      al alabama ak alaska az arizona ar arkansas ca california co colorado ct connecticut de delaware dc
      districtofcolumbia fl florida ga georgia hi hawaii id idaho il illinois in indiana ia iowa ks kansas ky kentucky
      la louisiana me maine md maryland ma massachusetts mi michigan mn minnesota ms mississippi mo missouri mt montana
      ne nebraska nv nevada nh newhampshire nj newjersey nm newmexico ny newyork nc northcarolina nd northdakota oh ohio
      ok oklahoma or oregon pa pennsylvania ri rhodeisland sc southcarolina sd southdakota tn tennessee tx texas ut utah
      vt vermont va virginia wa washington wv westvirginia wi wisconsin wy wyoming
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    var states: [String: String] = [:]
    for place in stride(from: 0, to: list.count - 1, by: 2) {
      states[list[place]] = list[place]
      states[list[place + 1]] = list[place]
    }
    return states
  }()

  static let cities = ["la": "losangeles"]

  private static func table(_ forms: [[String]]) -> [String: String] {
    var table: [String: String] = [:]
    for group in forms { for form in group { table[form] = group[0] } }
    return table
  }
}
