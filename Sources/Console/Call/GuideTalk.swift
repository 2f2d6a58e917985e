import CallScript
import Desk
import Diagnostics
import Guide
import Ledger
import Terminal

/// The district's guide at hand: what is looked up in it, at the main prompt and beside a call, which stays where it is.
struct GuideTalk {
  /// From where it is looked up.
  struct Setting {
    /// Whoever is spoken to.
    var listener: Listener
    /// The case in hand, if there is one.
    var reference: CaseReference?
    /// What the status line says of it.
    var status: () -> String = { "" }
  }

  let talk: Talk
  let desk: Desk
  let shelf: GuideShelf

  /// Words that stand for a part of the guide rather than something that is looked for.
  private static let (about, check, trace) = ("about", "check", ["trace", "--trace"])

  /// Shows what the words say, or walks through it; false if the input is gone. A language behind them is that of whoever is spoken to.
  func lookUp(_ typed: String, in setting: Setting) throws(ScriptStop) -> Bool {
    var (words, setting) = (typed.split(whereSeparator: \.isWhitespace).map(String.init), setting)
    let isTrace = words.first.map { Self.trace.contains($0.lowercased()) } ?? false
    if isTrace { words.removeFirst() }
    var shown = talk.language
    if let place = [words.indices.last, words.indices.first].compactMap(\.self).first(where: {
      Language(rawValue: words[$0].lowercased()) != nil
    }), let language = Language(rawValue: words[place].lowercased()) {
      setting.listener = Listener(SpokenLanguage(language))
      shown = language
      words.remove(at: place)
    }
    if isTrace {
      try trace(words.joined(separator: " "), in: shown)
      return true
    }
    if words.map({ $0.lowercased() }) == [Self.check] {
      try check()
      return true
    }
    guard let book = try open() else { return true }
    let view = GuideView(book: book, language: talk.language)
    switch words.map({ $0.lowercased() }) {
    case []: talk.show(view.list)
    case [Self.about]: talk.show(view.about)
    default: return try search(words.joined(separator: " "), in: book, setting)
    }
    return true
  }

  /// Whom to call, the team of the school's own local district first (XI).
  func contacts() throws(ScriptStop) {
    guard let book = try open() else { return }
    let view = GuideView(book: book, language: talk.language)
    talk.show([view.head] + view.contacts(nearest(in: book)))
  }

  /// What can be handed on (XII).
  func resources(_ words: String) throws(ScriptStop) {
    guard let book = try open() else { return }
    let view = GuideView(book: book, language: talk.language)
    let found = GuideSearch(book).resources(words)
    if found.isEmpty { return try talk.fail(GuideNotice.nothingFound.in(talk.language)) }
    talk.show([view.head] + view.resources(found))
  }

  func nearest(in book: GuideBook) -> [Contact] { book.contacts(nearest: try? LocalDistrict(at: desk).name()) }

  /// Looks whether the guide that counts here is one.
  private func check() throws(ScriptStop) {
    do { talk.show([StyledText(try GuideCheckWord(shelf.source()).in(talk.language), .good)]) } catch {
      try tell(error)
    }
  }

  /// What carries each clause out, and what proves it.
  private func trace(_ words: String, in language: Language) throws(ScriptStop) {
    let table: TraceTable
    do { table = try TraceTable() } catch { return try tell(error) }
    let found = table.find(words)
    if found.isEmpty { return try talk.fail(GuideNotice.nothingFound.in(talk.language)) }
    talk.show(TraceView(language: language, columns: talk.columns).lines(found))
  }

  /// Each problem of a guide's file on lines of its own.
  private func tell(_ error: any Error) throws(ScriptStop) {
    guard let problems = error as? GuideProblems else { return try talk.fail(error) }
    for problem in problems.all { try talk.fail(problem) }
  }

  /// The guide that counts here, or the one that Pinline brings: somebody is on the line. A script stops.
  private func open() throws(ScriptStop) -> GuideBook? {
    do { return try shelf.book() } catch {
      try tell(error)
      do {
        let book = try shelf.spare()
        talk.tell(GuideNotice.spare, .warning)
        return book
      } catch {
        try tell(error)
        return nil
      }
    }
  }

  private func search(_ words: String, in book: GuideBook, _ setting: Setting) throws(ScriptStop) -> Bool {
    let found = GuideSearch(book).find(words)
    if found.isEmpty {
      try talk.fail(GuideNotice.nothingFound.in(talk.language))
      return true
    }
    let view = GuideView(book: book, language: talk.language)
    talk.show([view.head] + view.sections(found.sections))
    guard !found.walks.isEmpty else {
      let contacts = nearest(in: book).filter(found.contacts.contains)
      talk.show(view.contacts(contacts) + view.resources(found.resources))
      return true
    }
    if !found.resources.isEmpty {
      talk.show([
        StyledText(GuideNotice.alsoResources(found.resources.count, words: words).in(talk.language), .dim)
      ])
    }
    let walking = WalkTalk(guide: self, book: book, setting: setting)
    if let only = found.walks.first, found.walks.count == 1 { return try walking.walk(only) }
    return try choose(among: found.walks, walking)
  }

  private func choose(among walks: [WalkThrough], _ walking: WalkTalk) throws(ScriptStop) -> Bool {
    var question = walking.question
    question.prompt = GuideNotice.which.in(talk.language)
    question.isLong = true
    question.takesCommands = false
    let named = walks.map { walk in
      (
        value: WalkThrough?.some(walk), keys: [walk.id.description],
        label: [walk.section.label, walk.title.in(talk.language)].filter { !$0.isEmpty }.joined(separator: "  ")
      )
    }
    let choices = Choices(named + [(nil, [""], GuideNotice.noneOfThem.in(talk.language))])
    switch try talk.choose(question, among: choices) {
    case .line(let walk): return try walk.map { walk throws(ScriptStop) in try walking.walk(walk) } ?? true
    case .interrupted, .command: return true
    case .gone: return false
    }
  }
}
