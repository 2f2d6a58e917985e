/// The word that somebody meant: the one with the fewest letters changed, left out, added or turned around.
package enum NearestWord {
  /// The word most like what was typed; nil where none is like it, or nothing was typed.
  package static func of(_ typed: String, among words: [String]) -> String? {
    let most = min(2, typed.count / 2)
    let found = words.map { (word: $0, slips: Slips.between(typed, $0)) }.filter { $0.slips <= most }
    return found.min { $0.slips < $1.slips }?.word ?? (typed.count > 2 ? words.first { typed.hasPrefix($0) } : nil)
  }
}
