/// How a name is written by somebody who only heard it: one sound written another way.
enum Ear {
  private enum Place { case start, end, anywhere }

  /// Spanish: b and v, s and z and soft c, silent h, ll and y, soft g and j, and letters that Spanish writes once.
  private static let spanish: [(Place, String, String)] =
    ["a", "e", "i", "o", "u"].flatMap { [(.anywhere, "b" + $0, "v" + $0), (.anywhere, "v" + $0, "b" + $0)] } + [
      (.anywhere, "z", "s"), (.end, "s", "z"), (.anywhere, "ce", "se"), (.anywhere, "ci", "si"),
      (.anywhere, "ll", "y"), (.anywhere, "aya", "alla"), (.anywhere, "ge", "je"), (.anywhere, "gi", "ji"),
      (.start, "ji", "gi"), (.start, "xim", "jim"), (.start, "xo", "so"), (.start, "ha", "a"), (.start, "he", "e"),
      (.start, "hi", "i"), (.anywhere, "ohe", "oe"), (.end, "i", "y"), (.end, "y", "i"), (.anywhere, "th", "t"),
      (.anywhere, "ph", "f"), (.anywhere, "nn", "n"), (.anywhere, "ff", "f"), (.anywhere, "ss", "s"),
      (.anywhere, "tt", "t"), (.anywhere, "ck", "k"), (.start, "ka", "ca"),
    ]

  /// English: doubled letters, ph and f, c and k, endings in -ie and -y, -ian and -yan.
  private static let english: [(Place, String, String)] = [
    (.anywhere, "ph", "f"), (.start, "ca", "ka"), (.start, "co", "ko"), (.start, "cu", "ku"), (.start, "cr", "kr"),
    (.start, "ka", "ca"), (.start, "kr", "cr"), (.anywhere, "ck", "k"), (.end, "c", "k"), (.end, "ie", "y"),
    (.end, "y", "ie"), (.end, "ey", "y"), (.end, "i", "y"), (.end, "yan", "ian"), (.end, "ian", "yan"),
    (.end, "ah", "a"), (.anywhere, "ll", "l"), (.anywhere, "nn", "n"), (.anywhere, "tt", "t"), (.anywhere, "ss", "s"),
    (.anywhere, "mm", "m"), (.anywhere, "rr", "r"), (.anywhere, "dd", "d"), (.anywhere, "ff", "f"),
    (.anywhere, "ana", "anna"), (.anywhere, "ina", "inna"), (.anywhere, "ela", "ella"), (.anywhere, "ate", "atte"),
    (.anywhere, "ari", "arri"), (.anywhere, "eri", "erri"), (.anywhere, "omas", "ommas"), (.end, "ett", "et"),
  ]

  /// Names that are written in more than one usual way.
  private static let variants = [
    "sofia sophia", "zoe zoey zoie", "chloe cloe khloe", "aaliyah aliyah", "isaiah isaia", "elijah elija",
    "sean shawn shaun",
    "jeffrey geoffrey jeffery", "allison alison allyson", "madeleine madeline", "megan meghan", "rachel rachael",
    "hannah hanna", "sarah sara", "anne ann", "katherine catherine kathryn katharine", "kathleen cathleen",
    "christopher cristopher", "eric erik", "jacob jakob", "nora norah", "deborah debora", "theresa teresa",
    "daniel danyel", "danielle daniele", "xavier javier", "micah mica", "darius darrius", "monique monik",
    "bryan brian brayan", "kevin kevyn", "stephanie stefanie", "yousef yusuf youssef", "ahmad ahmed",
    "hassan hasan", "khaled khalid", "layla leila", "fatima fatema", "dmitri dmitry", "sergei sergey", "alexei alexey",
    "andrei andrey", "yuri yury", "joshua joshwa", "jocelyn joselyn", "jasmine jasmin", "emmanuel emanuel",
    "nathaniel nathanael", "davit davith", "mariam maryam", "artur arthur", "anderson andersen", "macdonald mcdonald",
    "o'neal o'neill", "jorgensen jorgenson", "mohammadi muhammadi", "hosseini husseini", "hernandez hernandes",
    "gonzalez gonzales", "perez peres", "chavez chaves", "vazquez vasquez", "jimenez gimenez", "wilmer wilmar",
  ].map(\.pieces)

  /// A name with one thing, seldom two, written as it sounds; nil if there is only one way.
  static func heard(_ name: String, _ tongue: Tongue, _ dice: inout Dice) -> String? {
    guard let once = changed(name.simple, tongue, &dice) else { return nil }
    return dice.chance(perMille: 150) ? changed(once, tongue, &dice) ?? once : once
  }

  private static func changed(_ name: String, _ tongue: Tongue, _ dice: inout Dice) -> String? {
    var words = name.pieces
    let place = dice.below(words.count)
    guard words.indices.contains(place) else { return nil }
    let word = words[place]
    let usual = variants.first { $0.contains(word) }?.filter { $0 != word } ?? []
    let sounds = (tongue == .spanish ? spanish : english).flatMap { rule in
      rewritten(word, rule.0, rule.1, rule.2)
    }
    guard !(usual + sounds).isEmpty else { return nil }
    words[place] = dice.pick(usual.isEmpty || dice.chance(perMille: 300) && !sounds.isEmpty ? sounds : usual, or: word)
    let result = words.joined(separator: " ")
    return result == name ? nil : result
  }

  private static func rewritten(_ word: String, _ place: Place, _ from: String, _ to: String) -> [String] {
    guard word.count > from.count + 2 else { return [] }
    switch place {
    case .start: return word.hasPrefix(from) ? [to + word.dropFirst(from.count)] : []
    case .end: return word.hasSuffix(from) ? [word.dropLast(from.count) + to] : []
    case .anywhere: return word.contains(from) ? [word.replacing(from, with: to, maxReplacements: 1)] : []
    }
  }
}
