/// Damerau's distance: how many letters changed, left out, added or turned around lead from one word to another.
package enum Slips {
  package static func between(_ typed: String, _ word: String) -> Int {
    let (typed, word) = (Array(typed), Array(word))
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
