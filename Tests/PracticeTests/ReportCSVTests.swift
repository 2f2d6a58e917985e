import Practice
import Records
import Station
import Testing
import Verification

@Suite("Practice: a report as CSV")
struct ReportCSVTests {
  static let header =
    "attempt,station,person,scenario,seed,started,outcome,seconds,keys,hints,score,passed,wrong_disclosure,fault,"
    + "missed_clauses,strangers,false_accepts,own_faces,false_rejects,person_false_accept_percent,"
    + "person_false_reject_percent,staff,day,topic,mark,note,marked_by"

  /// Of nobody's class, on the folder's day, at a scenario like the draft, without a trainer's note.
  static let more = ",,\(CivilDate.earliest.iso),clean,,,"

  let attempts: AttemptFolder

  init() throws { attempts = try AttemptFolder() }

  private func text() throws -> String {
    let rules = PracticeRules(passMark: 80, sections: [.issuing], asksForSpanish: false, spacing: [1])
    return ReportCSV.text(of: ClassReport(try attempts.store.all(), by: rules, on: .earliest))
  }

  @Test func `has a header and a row for each attempt`() throws {
    #expect(try text() == Self.header + "\r\n")
    try attempts.finish("Ruiz, \"Ana\"", "walk-in", 75, missed: [.answers, .ending, .pace])
    try attempts.finish("Ben", "clean-video", 100)
    try attempts.finish("Ben", "nickname", 0, missed: [.issuing], isWrong: true)
    try attempts.begin("Ben", "nickname").discard(AttemptFolder.result(40))
    try attempts.begin("Ben", "nickname").add(.attestedFalsely(.face), at: 5_000, logged: 0)
    let rows = [
      "0000000000000001,front-desk,\"Ruiz, \"\"Ana\"\"\",walk-in,7,2026-03-10T17:00:00.000Z,finished,125,230,1,75,no,no,,"
        + "answers;ending;pace,0,0,0,0,,\(Self.more)",
      "0000000000000002,front-desk,Ben,clean-video,7,2026-03-10T17:01:00.000Z,finished,125,230,1,100,yes,no,,,0,0,0,0,,\(Self.more)",
      "0000000000000003,front-desk,Ben,nickname,7,2026-03-10T17:02:00.000Z,finished,125,230,1,0,no,yes,,issuing,0,0,0,0,,\(Self.more)",
      "0000000000000004,front-desk,Ben,nickname,7,2026-03-10T17:03:00.000Z,discarded,125,230,1,40,no,no,,,0,0,0,0,,\(Self.more)",
      "0000000000000005,front-desk,Ben,nickname,7,2026-03-10T17:04:00.000Z,interrupted,5,0,0,,,yes,,,0,0,0,0,,\(Self.more)",
    ]
    #expect(try text() == ([Self.header] + rows).map { $0 + "\r\n" }.joined())
  }

  // Each row: what a person typed as their name, and the field.
  static let fields: [(String, String)] = [
    ("Ana Ruiz", "Ana Ruiz"), ("", ""), ("O'Neil", "O'Neil"), ("A = B + C", "A = B + C"),
    ("Ana \"Bo\" Ruiz", "\"Ana \"\"Bo\"\" Ruiz\""), ("Ruiz, Ana", "\"Ruiz, Ana\""), ("Núñez 李", "Núñez 李"),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tAna", "'\tAna"),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("\"=1\"", "\"\"\"=1\"\"\""),
  ]

  @Test(arguments: fields)
  func `is read as text whatever was typed`(_ name: String, _ field: String) throws {
    try attempts.finish(name, "walk-in", 100)
    #expect(try text().contains(",front-desk,\(field),walk-in,"))
  }

  /// RFC 4180, 2.6: a field with a line break of any kind is quoted.
  @Test(arguments: ["\n", "\r", "\r\n"]) func `a line break is no new row`(_ lineBreak: String) throws {
    try attempts.finish("Ana\(lineBreak)Ruiz", "walk-in", 100)
    #expect(try text().contains(",front-desk,\"Ana\(lineBreak)Ruiz\",walk-in,"))
  }
}
