import Matching

/// Finds people by the words of their names, in any order: whoever has all of them, or of three and more all but one.
struct NameSearch {
  /// Who was found: places in the table, the nearest first, and how many there are in all.
  struct Found {
    var places: [Int] = []
    var count = 0
  }

  private let table: NameTable
  /// Those that somebody has to have, the rarest first, and the ties that are only so much the better.
  private let words: [SoughtWord], ties: [SoughtWord]
  private static let most = 8

  init(_ typed: [String], in table: NameTable) {
    self.table = table
    let typed = Array(typed.prefix(Self.most))
    let sought = typed.indices.map { place in
      let neighbours = [place - 1, place].filter { typed.indices.contains($0) && typed.indices.contains($0 + 1) }
      let joined = neighbours.map { typed[$0] + typed[$0 + 1] } + Self.runs(around: place, of: typed)
      return (
        word: SoughtWord(typed[place], joined: joined, in: table),
        isTie: place < typed.count - 1 && SoughtName.ties.contains(typed[place])
      )
    }
    words = sought.filter { !$0.isTie }.map(\.word).sorted { $0.volume < $1.volume }
    ties = sought.filter(\.isTie).map(\.word)
  }

  /// `de la cruz` as one word, for each of the three.
  private static func runs(around place: Int, of typed: [String]) -> [String] {
    (max(0, place - 2)...place).compactMap { start in
      start + 3 <= typed.count ? typed[start..<start + 3].joined() : nil
    }
  }

  /// - Parameters:
  ///   - ids: the numbers of the people, by which those stand who are equally near.
  ///   - isMeant: whether somebody at a place may be told of at all.
  func found(limit: Int, in ids: IDColumn, where isMeant: (Int) -> Bool) -> Found {
    if words.isEmpty { return Found() }
    let allowance = words.count >= 3 ? 1 : 0
    let (tallies, touched) = tally(allowance)
    for needed in [words.count, words.count - allowance] {
      let places = touched.map { Int($0) }.filter { tallies[$0].count >= needed && isMeant($0) }
      if !places.isEmpty { return Found(places: best(places, tallies, limit, ids), count: places.count) }
    }
    return Found()
  }

  /// How near everybody is, and whom any of the words led to.
  private func tally(_ allowance: Int) -> (tallies: [Tally], touched: [UInt32]) {
    var tallies = [Tally](repeating: Tally(), count: table.count)
    var touched: [UInt32] = []
    for (turn, word) in (words + ties).enumerated() {
      let isTie = turn >= words.count
      for candidate in word.candidates {
        for person in table.postings[candidate.word] {
          let place = Int(person)
          if tallies[place].turn == UInt8(turn + 1) { continue }
          if tallies[place].turn == 0 {
            // Who has none of the rarest words cannot have enough of them.
            if turn > allowance { continue }
            touched.append(person)
          }
          tallies[place].take(candidate.nearness, in: turn + 1, isTie: isTie)
        }
      }
    }
    return (tallies, touched)
  }

  /// The nearest ones in order; of two as near the one with fewer names besides, and then the one of the lower number: the roster has
  /// them in no order.
  private func best(_ places: [Int], _ tallies: [Tally], _ limit: Int, _ ids: IDColumn) -> [Int] {
    var places = places
    if places.count > limit * 4 {
      // Of very many only those as near as the last that fits are put in order.
      var counts: [UInt16: Int] = [:]
      for place in places { counts[tallies[place].nearness, default: 0] += 1 }
      var (least, room): (UInt16, Int) = (.max, limit)
      for (nearness, count) in counts.sorted(by: { $0.key > $1.key }) where room > 0 {
        (least, room) = (nearness, room - count)
      }
      places.removeAll { tallies[$0].nearness < least }
    }
    let order = { (place: Int) in (-Int(tallies[place].nearness), Int(table.lengths[place])) }
    let sorted = places.sorted { one, other in
      let (first, second) = (order(one), order(other))
      return first == second ? ids.precedes(one, other) : first < second
    }
    return Array(sorted.prefix(limit))
  }
}

/// How near somebody is by the words looked at so far.
private struct Tally {
  /// The sum over the words.
  private(set) var nearness: UInt16 = 0
  /// How many of the words somebody has, ties left out.
  private(set) var count: UInt8 = 0
  /// The word that was counted last, so that none counts twice; 0 for none yet.
  private(set) var turn: UInt8 = 0

  mutating func take(_ near: UInt8, in turn: Int, isTie: Bool) {
    nearness += UInt16(isTie ? near / 10 : near)
    count += isTie ? 0 : 1
    self.turn = UInt8(turn)
  }
}
