import CallScript
import Diagnostics
import Ledger
import Records
import TestSupport
import Testing
import Verification

@Suite("Lines in the languages that only callers have")
struct SpokenLineTests {
  private static let reference = "KPK-482-1914"

  private func lines() throws -> [ScriptLine] {
    let reference = try #require(CaseReference(Self.reference))
    return ScriptLine.samples(of: reference)
  }

  @Test(arguments: SpokenLanguage.allCases) func `are all there and differ from each other`(
    _ language: SpokenLanguage
  ) throws {
    let texts = try lines().map { $0.in(language) }
    #expect(texts.allSatisfy { $0.count > 5 && $0.first?.isWhitespace == false && !$0.contains("  ") })
    #expect(Set(texts).count == texts.count)
  }

  @Test func `differ from those of every other language`() throws {
    for line in try lines() { #expect(Set(SpokenLanguage.allCases.map { line.in($0) }).count == 10, "\(line)") }
  }

  @Test(arguments: SpokenLanguage.allCases) func `tell the values that the English ones tell`(
    _ language: SpokenLanguage
  ) throws {
    for line in try lines() {
      let (text, english) = (line.in(language), line.english)
      for value in [Self.reference, "000 0000 0000", " 000000"] {
        #expect(text.contains(value) == english.contains(value), "\(line): \(value)")
      }
      // Nobody takes digits of a text for those of a value.
      #expect(text.count { $0.isASCII && $0.isNumber } == english.count { $0.isASCII && $0.isNumber }, "\(line)")
      #expect(text.contains("PIN") == english.contains("PIN") || line.isOnlyAboutNumber, "\(line)")
    }
  }

  /// Whoever reads it out on the phone has breath for it.
  @Test(arguments: SpokenLanguage.allCases) func `are made of sentences for one breath each`(
    _ language: SpokenLanguage
  ) throws {
    for line in try lines() {
      for sentence in line.in(language).split(separator: #/[.?؟։。？] ?/#) {
        #expect(sentence.count <= 110, "\(sentence)")
      }
    }
  }

  /// What is Latin in a script of its own are names that have no other: the PIN, an ID, transitional kindergarten.
  @Test(arguments: [SpokenLanguage.hy, .ko, .zh, .ru, .ar, .fa]) func `have no English left in them`(
    _ language: SpokenLanguage
  ) throws {
    let words = try lines().map { $0.in(language).replacing(Self.reference, with: "") }
    let dates = (1...12).compactMap { CivilDate(year: 2015, month: $0, day: 9) }.map { DateWords($0).in(language) }
    let grades = (-1...12).compactMap { Grade(level: $0)?.in(language) }
    for text in words + dates + grades + DigitWords().in(language) + [language.ownName] {
      let latin = text.matches(of: #/[A-Za-z]+/#).map { String($0.output) }
      #expect(Set(latin).isSubset(of: ["PIN", "ID", "TK"]), "\(text)")
    }
  }

  /// A script of Latin letters is told from English by words that hardly a sentence of it lacks.
  @Test func `in Tagalog and Vietnamese are no English`() throws {
    for line in try lines() {
      #expect(line.tagalog.contains(#/\b(po|pong|ninyo|kamay|dahan)\b/#), "\(line.tagalog)")
      #expect(line.vietnamese.contains { !$0.isASCII }, "\(line.vietnamese)")
      for text in [line.tagalog, line.vietnamese] {
        #expect(!text.contains(#/(?i)\b(the|please|your|is|you|number|school)\b/#), "\(text)")
      }
    }
  }

  /// One text whatever failed, and it says where to go, when to come again and the case (III).
  @Test(arguments: SpokenLanguage.allCases) func `of a closed refusal are one`(_ language: SpokenLanguage) throws {
    let closed = try lines().filter { if case .refused(.closed, _) = $0 { true } else { false } }
    #expect(closed.count == 1)
    let text = try #require(closed.first).in(language)
    #expect(text.contains("24") && text.contains(Self.reference))
  }

  @Test(arguments: SpokenLanguage.allCases) func `of every refusal and farewell tell the case`(
    _ language: SpokenLanguage
  ) throws {
    let reference = try #require(CaseReference(Self.reference))
    let refusals: [Refusal] = [.closed] + OpenRefusal.allCases.map(Refusal.open)
    let others: [ScriptLine] = [.closed(.unjudged, reference), .abandoned(reference), .parked(reference)]
    for line in refusals.map({ ScriptLine.refused($0, reference) }) + others {
      #expect(line.in(language).contains(Self.reference), "\(line)")
    }
  }

  @Test(arguments: SpokenLanguage.allCases) func `tell days grades and digits apart`(_ language: SpokenLanguage) {
    let days = (1...12).compactMap { CivilDate(year: 2015, month: $0, day: 9) }.map { DateWords($0).in(language) }
    #expect(Set(days).count == 12 && days.allSatisfy { $0.contains("2015") && $0.contains("9") })
    let grades = (-1...12).compactMap { Grade(level: $0)?.in(language) }
    #expect(Set(grades).count == 14)
    let digits = DigitWords().in(language)
    #expect(digits.count == 10 && Set(digits).count == 10 && digits.allSatisfy { !$0.isEmpty && !$0.contains(" ") })
  }

  @Test func `tell a number from a name that is a digit's word`() {
    let digits = DigitWords()
    for (text, language) in [("isa", SpokenLanguage.tl), ("Lima", .tl), ("ba hai", .vi), ("오", .ko), ("이 오", .ko)] {
      #expect(digits.digits(of: text, in: language) == nil, "\(text)")
    }
    #expect(digits.digits(of: "isa dalawa tatlo", in: .tl) == "123" && digits.digits(of: "오이일", in: .ko) == "521")
    #expect(digits.digits(of: "1 2", in: .tl) == "12" && digits.digits(of: "isa 2", in: .tl) == "12")
  }

  @Test func `are read out in the language of a tag or else in English`() {
    for language in SpokenLanguage.allCases { #expect(SpokenLanguage(orEnglish: language.rawValue) == language) }
    for tag in ["tlh", "", "KO"] { #expect(SpokenLanguage(orEnglish: tag) == .en, "\(tag)") }
    #expect(SpokenLanguage.allCases.filter(\.isReviewed) == [.en, .es])
    #expect(SpokenLanguage.allCases.filter(\.isRightToLeft) == [.ar, .fa])
    #expect(Language.allCases.map { SpokenLanguage($0).operators } == Language.allCases)
    for names in [SpokenLanguage.allCases.map(\.english), SpokenLanguage.allCases.map(\.spanish)] {
      #expect(Set(names).count == 10)
    }
    #expect(Set(SpokenLanguage.allCases.map(\.ownName)).count == 10)
  }
}

extension ScriptLine {
  /// Where one language says *number* and another *PIN*.
  fileprivate var isOnlyAboutNumber: Bool {
    switch self {
    case .closed, .readBackPIN, .misread: true
    default: false
    }
  }
}
