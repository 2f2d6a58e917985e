/// The word that somebody meant: the one with the fewest letters changed, left out, added or turned around.
package enum NearestWord {
  /// The word most like what was typed; nil where none is like it, or nothing was typed.
  package static func of(_ typed: String, among words: [String]) -> String? {
    let most = min(2, typed.count / 2)
    let found = words.map { (word: $0, slips: slips(Array(typed), Array($0))) }.filter { $0.slips <= most }
    return found.min { $0.slips < $1.slips }?.word ?? (typed.count > 2 ? words.first { typed.hasPrefix($0) } : nil)
  }

  /// Damerau's distance: how many slips lead from one to the other.
  private static func slips(_ typed: [Character], _ word: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...word.count)
    for (row, letter) in typed.enumerated() {
      var next = [row + 1]
      for (column, wanted) in word.enumerated() {
        var least = min(last[column] + (letter == wanted ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, letter == word[column - 1], typed[row - 1] == wanted {
          least = min(least, beforeLast[column - 1] + 1)
        }
        next.append(least)
      }
      (beforeLast, last) = (last, next)
    }
    return last.last ?? typed.count
  }
}
