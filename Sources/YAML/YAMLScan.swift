/// Looks for what stands for something else in YAML: anchors, aliases and tags. A few lines of them can grow to more nodes than
/// there is memory, and the parser expands them before anybody can look.
///
/// It must never pass one over, and may refuse what only looks like one. As long as every line begins outside of quotes and
/// brackets, a line is read as YAML reads it: what stands in quotes, behind a `#`, or within a text is none. A line that is only
/// the rest of a text is read as if it were not, which finds more. From the first line on that leaves a quote or a bracket open, or
/// that holds a byte-order mark, every sign that might be one is taken for one.
struct YAMLScan {
  /// Where something was found, counted from 1.
  struct Place: Hashable {
    let line: Int, column: Int
    static let start = Place(line: 1, column: 1)
  }

  /// How many lists may begin on one line, in brackets or with hyphens; and how many brackets where lines leave them open.
  static let depthLimit = 16
  private static let bracketLimit = 64

  private(set) var reference: Place?
  private(set) var tooDeep: Place?
  /// A byte-order mark, and a character that no text holds.
  private(set) var mark: Place?, control: Place?
  /// What a parser may stumble over later.
  private(set) var slips: [(fault: YAMLFault, place: Place)] = []
  /// The quote that was opened on a line above and not closed since.
  private var quoted: (quote: Unicode.Scalar, place: Place)?
  private var isCertain = true
  private var brackets = 0
  /// Lines that begin further in than this are a text's, below a `|` or `>`.
  private var textIndent: Int?

  /// Scans a whole text.
  init(_ text: String) {
    var number = 1
    var line: [Unicode.Scalar] = []
    var before: Unicode.Scalar?
    func look(_ scan: inout YAMLScan) {
      if scan.reference != nil || scan.tooDeep != nil { return }
      scan.follow(line)
      scan.take(line, number)
      scan.mark = scan.mark ?? line.firstIndex(of: "\u{FEFF}").map { Place(line: number, column: $0 + 1) }
      scan.control = scan.control ?? line.firstIndex(where: Self.isControl).map { Place(line: number, column: $0 + 1) }
    }
    for scalar in text.unicodeScalars {
      defer { before = scalar }
      if before == "\r", scalar == "\n" { continue }
      guard Self.isLineEnd(scalar) else {
        line.append(scalar)
        continue
      }
      look(&self)
      line = []
      number += 1
    }
    look(&self)
    if let quoted { slips.append((.openQuote, quoted.place)) }
  }

  /// Looks whether a text that was begun on a line above ends here as a text does; else it is the next text's quote that closed it.
  private mutating func follow(_ line: [Unicode.Scalar]) {
    guard let (quote, place) = quoted, let end = LineReading.end(of: quote, in: line, from: 0) else { return }
    quoted = nil
    if LineReading.text(behind: end, in: line) != nil { slips.append((.openQuote, place)) }
  }

  private mutating func take(_ line: [Unicode.Scalar], _ number: Int) {
    let indent = line.prefix { $0 == " " }.count
    if let text = textIndent {
      if indent > text || line.allSatisfy(Self.isBlank) { return }
      textIndent = nil
    }
    if line.contains("\u{FEFF}") { isCertain = false }
    let blanks = line.prefix(while: Self.isBlank)
    if let tab = blanks.firstIndex(of: "\t"), blanks.count < line.count {
      slips.append((.tab, Place(line: number, column: tab + 1)))
    }
    if isCertain {
      var reading = LineReading(line)
      reading.run()
      if let column = reading.found { reference = Place(line: number, column: column + 1) }
      if let column = reading.tooDeep { tooDeep = Place(line: number, column: column + 1) }
      if let column = reading.openQuote {
        quoted = (line[column], Place(line: number, column: column + 1))
      } else if let column = reading.behindQuote {
        slips.append((.behindQuote, Place(line: number, column: column + 1)))
      }
      textIndent = reading.textIndent
      isCertain = reading.isClosed
    }
    if isCertain || reference != nil { return }
    if let column = Self.possible(in: line) { reference = Place(line: number, column: column + 1) }
    brackets += line.count { $0 == "[" || $0 == "{" }
    if brackets > Self.bracketLimit { tooDeep = Place(line: number, column: 1) }
  }

  /// The first sign that might stand for something, whatever is around it.
  private static func possible(in line: [Unicode.Scalar]) -> Int? {
    line.indices.first { place in
      guard isSign(line[place]) else { return false }
      let isWord =
        place > 0 && (line[place - 1].properties.isAlphabetic || line[place - 1].properties.numericType != nil)
      return !isWord
    }
  }

  static func isSign(_ scalar: Unicode.Scalar) -> Bool { scalar == "&" || scalar == "*" || scalar == "!" }
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Unicode's category Cc, without the tab. To look it up for each character of a policy took a part of every start.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t": false
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": true
    default: false
    }
  }
}

/// One line of YAML that begins outside of quotes and brackets.
private struct LineReading {
  private let line: [Unicode.Scalar]
  private var place = 0
  private var brackets = 0
  private var lists = 0
  /// Whether a node may begin here.
  private var isStart = true
  /// Where the innermost list or key of the line began.
  private var entry = -1

  private(set) var found: Int?
  private(set) var tooDeep: Int?
  private(set) var textIndent: Int?
  private(set) var isClosed = true
  /// A quote that is not closed, and what stands behind one that is.
  private(set) var openQuote: Int?, behindQuote: Int?

  init(_ line: [Unicode.Scalar]) { self.line = line }

  private subscript(offset: Int) -> Unicode.Scalar? {
    line.indices.contains(place + offset) ? line[place + offset] : nil
  }

  private var isBeforeBlank: Bool { self[1].map(YAMLScan.isBlank) ?? true }
  private var isBehindBlank: Bool { self[-1].map(YAMLScan.isBlank) ?? true }

  mutating func run() {
    // The beginning of a document: a node may stand behind it.
    if line.starts(with: "---".unicodeScalars), line.count == 3 || YAMLScan.isBlank(line[3]) { place = 3 }
    while let scalar = self[0], found == nil, tooDeep == nil {
      if scalar == "#", isBehindBlank { break }
      if !YAMLScan.isBlank(scalar) { isStart ? begin(with: scalar) : goOn(with: scalar) }
      place += 1
    }
    if brackets > 0 { isClosed = false }
  }

  private mutating func begin(with scalar: Unicode.Scalar) {
    switch scalar {
    case "&", "*", "!": found = place
    case "\"", "'": passQuoted(scalar)
    case "[", "{", "]", "}", ",": bracket(scalar)
    case "-" where isBeforeBlank, "?" where isBeforeBlank, ":" where isBeforeBlank || brackets > 0:
      entry = place
      openedList()
    case "|" where brackets == 0, ">" where brackets == 0:
      // One that a line begins with may as well go on with a text from above, of which the lines below then are a part, too.
      textIndent = entry < 0 ? place : entry
      place = line.count
    default:
      if brackets == 0 { entry = place }
      isStart = false
    }
  }

  private mutating func goOn(with scalar: Unicode.Scalar) {
    switch scalar {
    case ":" where isBeforeBlank || brackets > 0: isStart = true
    case "[", "{", "]", "}", ",": if brackets > 0 { bracket(scalar) }
    default: break
    }
  }

  private mutating func bracket(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "[", "{":
      brackets += 1
      isStart = true
      openedList()
    case ",": isStart = true
    default:
      brackets = max(0, brackets - 1)
      isStart = false
    }
  }

  private mutating func openedList() {
    lists += 1
    if lists > YAMLScan.depthLimit { tooDeep = place }
  }

  /// Goes to the quote that closes; where none does on this line, the rest of the file is not certain any more.
  private mutating func passQuoted(_ quote: Unicode.Scalar) {
    if brackets == 0 { entry = place }
    isStart = false
    guard let end = Self.end(of: quote, in: line, from: place + 1) else {
      openQuote = place
      isClosed = false
      place = line.count
      return
    }
    place = end
    behindQuote = behindQuote ?? Self.text(behind: end, in: line)
  }

  /// Where a text in these quotes ends; nil where it goes on on the next line.
  static func end(of quote: Unicode.Scalar, in line: [Unicode.Scalar], from start: Int) -> Int? {
    var place = start
    while line.indices.contains(place) {
      if line[place] == "\\", quote == "\"" {
        place += 1
      } else if line[place] == quote {
        guard quote == "'", line.indices.contains(place + 1), line[place + 1] == "'" else { return place }
        place += 1
      }
      place += 1
    }
    return nil
  }

  /// What stands behind a quote that closes a text, other than what may end it.
  static func text(behind quote: Int, in line: [Unicode.Scalar]) -> Int? {
    let ends: [Unicode.Scalar] = [":", ",", "]", "}", "#"]
    let next = line.indices.first { $0 > quote && !YAMLScan.isBlank(line[$0]) }
    return next.flatMap { ends.contains(line[$0]) ? nil : $0 }
  }
}
