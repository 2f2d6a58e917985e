import Foundation
import GRDB
import Matching
import Records

/// The names of children in SQLite's full-text search, folded as the index folds them, in memory as that is.
struct NameFTS {
  private let queue: DatabaseQueue
  /// `trigram` where SQLite has it, otherwise words with prefixes.
  let tokenizer: String

  init(_ children: [SampleChild]) throws {
    queue = try DatabaseQueue()
    let hasTrigram = (try? queue.write { try $0.execute(sql: Self.table("trigram")) }) != nil
    if !hasTrigram { try queue.write { try $0.execute(sql: Self.table("unicode61")) } }
    tokenizer = hasTrigram ? "trigram" : "unicode61"
    try queue.write { database in
      let statement = try database.makeStatement(sql: "INSERT INTO child VALUES (?, ?, ?)")
      for child in children {
        let fields = [child.name.first, child.name.middle, child.name.last, child.name.preferred ?? ""]
        let names = (fields + child.name.aliases).flatMap { Fold.words($0) }.joined(separator: " ")
        try statement.execute(arguments: [names, child.id.text, child.born.year])
      }
      try database.execute(sql: "INSERT INTO child (child) VALUES ('optimize')")
    }
  }

  private static func table(_ tokenizer: String) -> String {
    let prefix = tokenizer == "trigram" ? "" : ", prefix = '2 3'"
    return
      "CREATE VIRTUAL TABLE child USING fts5(name, id UNINDEXED, born UNINDEXED, tokenize = '\(tokenizer)'\(prefix))"
  }

  func megabytes() throws -> Double {
    try queue.read { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      return Double(pages * (try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0)) / 1_000_000
    }
  }

  /// All words first, as one types into a search box; where that finds too few, whoever shares any piece of them, the best first.
  func find(_ words: [String], born year: Int?, limit: Int) throws -> [String] {
    let folded = words.flatMap { Fold.words($0) }
    let isTrigram = tokenizer == "trigram"
    let all = folded.filter { !isTrigram || $0.count >= 3 }.map { isTrigram ? "\"\($0)\"" : "\"\($0)\"*" }
    let first = try all.isEmpty ? [] : rows(all.joined(separator: " AND "), year, limit)
    if first.count >= limit { return first }
    let pieces = folded.flatMap { isTrigram ? Self.trigrams($0) : ["\"\($0.prefix(3))\"*"] }
    let more = try pieces.isEmpty ? [] : rows(pieces.joined(separator: " OR "), year, limit)
    return Array((first + more.filter { !first.contains($0) }).prefix(limit))
  }

  private static func trigrams(_ word: String) -> [String] {
    let letters = Array(word)
    return letters.count < 3 ? [] : (0...letters.count - 3).map { "\"\(String(letters[$0..<$0 + 3]))\"" }
  }

  private func rows(_ match: String, _ year: Int?, _ limit: Int) throws -> [String] {
    try queue.read { database in
      try String.fetchAll(
        database,
        sql: "SELECT id FROM child WHERE child MATCH ?1 AND (?2 IS NULL OR born = ?2) ORDER BY rank LIMIT ?3",
        arguments: [match, year, limit])
    }
  }
}
