import FoundationEssentials

/// What children and their relatives are called at home: Spanish ones as people use them, English ones from a public
/// list.
struct PetNames: Sendable {
  private static let spanish = [
    "guadalupe": "Lupita Lupe", "francisco": "Paco Pancho", "jose": "Pepe", "ignacio": "Nacho", "jesus": "Chuy",
    "leticia": "Lety", "fernanda": "Fer", "ximena": "Xime", "jimena": "Jime", "daniela": "Dani", "alejandro": "Alex",
    "manuel": "Manny Manolo", "consuelo": "Chelo", "gabriela": "Gaby Gabi", "concepcion": "Concha Conchita",
    "beatriz": "Bety", "teresa": "Tere", "rosa": "Rosita", "ana": "Anita", "luis": "Luisito", "carlos": "Carlitos",
    "juan": "Juanito", "gilberto": "Beto", "rigoberto": "Rigo Beto", "roberto": "Beto", "salvador": "Chava",
    "ramon": "Moncho", "santiago": "Santi", "sebastian": "Sebas", "leonardo": "Leo", "maximiliano": "Max",
    "veronica": "Vero", "yolanda": "Yoli", "esmeralda": "Esme", "lucia": "Lucy", "mauricio": "Mauri", "alma": "Almita",
    "valentina": "Vale", "angel": "Angelito", "miguel": "Miguelito", "sofia": "Sofi", "natalia": "Naty",
    "adriana": "Adri", "ernesto": "Neto", "catalina": "Cata Katy", "benjamin": "Benny Benja", "yesenia": "Yesi",
    "roxana": "Roxy", "martha": "Martita", "maria": "Mari", "isabel": "Chabela", "victor": "Vic", "pedro": "Pedrito",
    "sandra": "Sandy", "evelyn": "Eve", "moises": "Moi", "wilfredo": "Wil", "marisol": "Mari", "araceli": "Ara",
  ]
  private let english: [String: [String]]

  /// Reads the public list in a folder of data; without it English names have none.
  init(data: String) {
    guard let text = try? String(contentsOfFile: "\(data)/nicknames-en/names.csv", encoding: .utf8) else {
      print("skipped: no shared data (nicknames-en/names.csv)")
      english = [:]
      return
    }
    var list: [String: [String]] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",").map(String.init)
      if fields.count == 3, fields[1] == "has_nickname" { list[fields[0], default: []].append(fields[2]) }
    }
    english = list
  }

  /// One for the first of some given names, or nil.
  func one(of name: String, _ tongue: Tongue, _ dice: inout Dice) -> String? {
    guard let first = name.simple.pieces.first else { return nil }
    let listed = tongue == .spanish ? Self.spanish[first].map(\.pieces) ?? [] : english[first] ?? []
    return listed.isEmpty ? nil : dice.pick(listed, or: first)
  }
}
