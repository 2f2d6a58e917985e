/// How given names are compared (IV.1): one of several is enough, one may be added that the record lacks, an initial may
/// stand for one beside another that is whole. A beginning, or an initial alone, is never enough.
struct GivenRule {
  let comparison: WordComparison
  /// The given names on record, without what ties them together.
  private let first: [String]
  /// First and middle names, in the order of the record and with the middle one first, as Vietnamese has it.
  private let orders: [[String]]

  /// The fields as they stand: which words tie names together is told only by where they stand (`Do Do`, `Bobby`).
  private let fields: Set<[String]>

  /// Whether the words of the first name are one name, as `Ji-woo` is.
  private let isOneName: Bool

  /// Whether a name may be added to those on record.
  private let mayAdd: Bool

  /// Whether any name may stand before the known one, as in Vietnamese names.
  private let takesAnyLeading: Bool

  init(_ comparison: WordComparison, _ form: RecordedName.Arrangement, takesAnyLeading: Bool = false) {
    self.comparison = comparison
    isOneName = form.isOneName
    mayAdd = !form.isFirstShortened
    self.takesAnyLeading = takesAnyLeading
    fields = [form.first, form.first + form.middle, form.middle + form.first]
    first = Self.withoutGap(Self.names(form.first))
    let middle = Self.names(form.middle)
    // `Thi Mai` in the field of the first name has the middle one in front.
    let isMiddleFirst = first.count == 2 && first.first.map(MiddleNames.common.contains) == true
    let turned = isMiddleFirst ? [Array(first.reversed()) + middle] : []
    orders = (middle.isEmpty ? [first] : [first + middle, middle + first]) + turned
  }

  /// - Parameter second: which words may be a second given name that the record lacks.
  /// - Parameter takesMore: whether a further name may stand beside one that is no more than a nickname.
  /// - Parameter takesInitials: whether two letters may be what somebody is called; spelled one by one they are initials.
  func accepts(
    _ said: [String], takesMore: Bool = false, takesInitials: Bool = true, second: SecondNames = SecondNames()
  ) -> MatchRule? {
    if !said.isEmpty, fields.contains(said) { return .exact }
    let said = Self.names(said)
    guard !said.isEmpty, let all = orders.first, !all.isEmpty else { return nil }
    if said.joined() == first.joined() || orders.contains(where: { $0.joined() == said.joined() }) { return .exact }
    if comparison.same(said, first) || orders.contains(where: { comparison.same(said, $0) }) { return .soundsAlike }
    if orders.contains(where: { isPart(said, of: $0) }) { return said.count == 1 ? .oneGivenName : .givenInitials }
    if Nicknames.are(said, first, comparison) || isNicknameBesideOthers(said) { return .nickname }
    if takesInitials, comparison == .heard, orders.contains(where: { Nicknames.areInitials(said, of: $0) }) {
      return .nickname
    }
    return mayAdd && addsOne(said, to: all, takesMore, second) ? .moreGivenNames : nil
  }

  /// `Bob J.` for Robert James, `Cathy Anne` for Catherine Anne: a nickname of one, and the others as the record has them.
  private func isNicknameBesideOthers(_ said: [String]) -> Bool {
    guard said.count > 1 else { return false }
    return said.indices.contains { place in
      orders.contains { recorded in
        recorded.contains { name in
          var whole = said
          whole[place] = name
          return Nicknames.are([said[place]], [name], comparison) && isPart(whole, of: recorded)
        }
      }
    }
  }

  /// Word by word in order, some left out; at least one has to be said whole.
  private func isPart(_ said: [String], of recorded: [String]) -> Bool {
    var rest = recorded[...]
    var isWhole = false
    for word in said {
      guard let place = rest.firstIndex(where: { agree(word, $0) }) else { return false }
      isWhole = isWhole || isName(word) && comparison.same(word, rest[place])
      rest = rest[(place + 1)...]
    }
    return isWhole
  }

  /// An initial is no name, nor is the Thị, Văn or Kaur that half a people has in the middle, nor the `mom` of `Maria (mom)`,
  /// nor half of Sun-Hee; of Mary-Ann each half is one.
  private func isName(_ word: String) -> Bool {
    if Self.isInitial(word) { return false }
    if first == [word] || GivenNames.contains(word) && !MiddleNames.common.contains(word) { return true }
    if MiddleNames.common.contains(word) { return word == "van" && first.contains(word) }
    return !isOneName && !NameSurroundings.areAround(word)
  }

  private func agree(_ said: String, _ recorded: String) -> Bool {
    if Self.isInitial(said) { return recorded.hasPrefix(said) }
    return comparison.same(said, recorded) || Self.isInitial(recorded) && said.hasPrefix(recorded)
  }

  /// `Rosa María` where the record has Rosa, `María Guadalupe` where it has Guadalupe: documents have what records leave
  /// out. Before the known name only those that everybody has stand.
  private func addsOne(
    _ said: [String], to all: [String], _ takesNickname: Bool, _ second: SecondNames
  ) -> Bool {
    if let last = said.last, said.count == all.count + 1, comparison.same(Array(said.dropLast()), all) {
      return Self.isInitial(last) || (isOneName || all.count == 1) && second.mayFollow(last)
    }
    guard all.count == 1, said.count == 2, let known = all.first, let one = said.first, let two = said.last
    else { return false }
    let isNickname = { (word: String) in takesNickname && Nicknames.are([word], [known], comparison) }
    if isNickname(one) { return Self.isInitial(two) || second.listed.mayFollow(two) }
    guard !Self.isInitial(two), comparison.same(two, known) || isNickname(two) else { return false }
    return Self.leading.contains(one) || one == "m" || takesAnyLeading && second.mayLead(one)
  }

  /// María and José before other names, Muhammad, and the Thị and Văn of Vietnam.
  private static let leading: Set<String> = ["maria", "jose", "muhammad", "mohammed", "mohammad", "md", "thi", "van"]

  /// `La Toya` and `De Shawn` are one name: the second word alone is another.
  private static func withoutGap(_ words: [String]) -> [String] {
    guard words.count > 1, let particle = words.first, NameWords.connecting.contains(particle) else { return words }
    return [particle + words[1]] + words.dropFirst(2)
  }

  /// Without what ties names together, if anything is left.
  private static func names(_ words: [String]) -> [String] {
    // What stands first or last ties nothing: `Do` is a name, `La Toya` one.
    words.enumerated().filter { place, word in
      place == 0 || place == words.count - 1 || !NameWords.connecting.contains(word)
    }.map { NameWords.inFull($0.element) }
  }

  private static func isInitial(_ word: String) -> Bool { word.count == 1 && word.first?.isCased == true }
}
