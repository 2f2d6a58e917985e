/// A family name's parts: particles belong to the part after them, so `de la Cruz Ortiz` has two.
struct Surname {
  /// One of one or more family names.
  struct Part: Hashable {
    /// `dela` of `de la Cruz`; empty where there is none.
    var particle: String
    let word: String
    var joined: String { particle.isEmpty ? word : particle + word }
    /// Neither a particle's nor a name's: the first letter of one.
    var isInitial: Bool { particle.isEmpty && word.count == 1 && word.first?.isCased == true }
  }

  let parts: [Part]
  /// All of them written as one.
  let joined: String

  init(_ words: [String]) {
    var parts: [Part] = []
    var particle = ""
    for word in Self.withoutTies(words) {
      if Self.particles.contains(word) {
        particle += word
      } else {
        parts.append(Part(particle: particle, word: word))
        particle = ""
      }
    }
    // `Le`, `Do` and `Van` are particles and names.
    if !particle.isEmpty { parts.append(Part(particle: "", word: particle)) }
    self.parts = parts
    joined = parts.count == 1 ? parts[0].joined : parts.map(\.joined).joined()
  }

  /// `Ortega y Gasset` and `Ortega Gasset` are the same; `viuda de` says no more than `de`.
  private static func withoutTies(_ words: [String]) -> [String] {
    if words.count == 1 { return words }
    return words.enumerated().filter { place, word in
      let isBetween = place > 0 && place < words.count - 1
      return !(isBetween && andWords.contains(word)) && !(place > 0 && widowWords.contains(word))
    }.map(\.element)
  }

  private static let andWords: Set<String> = ["y", "e"], widowWords: Set<String> = ["viuda", "vda"]
  /// What ties surnames and is no part of one.
  static let ties = andWords.union(widowWords)

  /// What may be left out where it is said before a name of its own: of Spanish, Portuguese and Armenian ones.
  static let omissible: Set<String> = [
    "de", "dela", "delas", "delos", "del", "da", "dos", "ter", "der",
  ]

  /// Names that are written as one with their particle, and as two: Delaney and Delahunt have none.
  static let joinedParticles: [String: String] = {
    let names = """
      dela:cruz,rosa,torre,fuente,garza,rocha,vega,paz,pena,mora,luz,riva,hoya,cerda,barrera,concha,parra,o,puente,mata,llave,fuentes \
      delos:santos,reyes,angeles,rios delas:casas,heras del:castillo,campo,rio,toro,valle,real,bosque,moral,angel,carmen,pino,villar \
      de:leon,jesus,haro,anda,lara,luna,lira,alba,avila,soto,castro,santiago,guzman,robles
      """
    var table: [String: String] = [:]
    for entry in names.split(separator: " ") {
      let parts = entry.split(separator: ":")
      guard parts.count == 2, let particle = parts.first, let words = parts.last else { continue }
      for word in words.split(separator: ",") { table["\(particle)\(word)"] = String(word) }
    }
    return table
  }()

  static let particles: Set<String> = [
    "al", "bel", "ben", "bin", "bint", "da", "das", "de", "del", "dela", "delas", "delos", "den", "der", "di", "do",
    "dos", "du",
    "el", "ibn", "la", "las", "le", "los", "mac", "mc", "o", "san", "santa", "saint", "st", "sta", "ten", "ter", "van",
    "vander",
    "vanden", "von",
  ]
}

extension Character {
  /// Whether it is a letter with an upper and a lower case: one of another script may be a whole name.
  var isCased: Bool { isLowercase || isUppercase }
}
