import YAML
import Diagnostics
import Console
import Matching
import Records
import Station
import TestSupport
import Testing
import Verification

@Suite("The policy's file")
struct PolicyFileTests {
  /// A value other than the default for every setting.
  static let others = [
    "district": "Valley \"North\" \\ Unified: #1", "language": "es", "serves": "SCH-7",
    "meeting-number": "123 4567 8901",
    "meeting-passcode": "00 42", "date-order": "day-first", "break-starts": "02-29", "break-ends": "05-01",
    "pin-source": "roster", "clearance-minutes": "9", "answers-keep-minutes": "2", "showing-seconds": "30",
    "checkpoints": "/mnt/share", "checkpoints.required": "yes", "retention-days": "400", "practice.pass-mark": "90",
    "practice.sections": "IV, IV.2", "practice.spanish": "no", "practice.spacing-days": "2, 5", "lock.student": "4/48h",
    "lock.guardian": "5/24h", "lock.line": "12/720h",
    "lock.staff": "1/24h", "lock.line-searches": "10/30h", "lock.staff-searches": "100/24h",
    "time-zone": "eastern", "verified-sources": "courts, sis", "rosters-signed": "yes", "pin-rosters": "yes",
    "import-tries": "2", "import-left-out": "4", "import-removed": "100", "import-changed": "0",
    "look-ups-per-day": "3",
  ]

  private func problem(_ text: String) -> PolicyProblem? {
    do {
      _ = try PolicyFile.policy(in: text, file: "policy.yaml")
      return nil
    } catch {
      return error
    }
  }

  @Test(.timeLimit(.minutes(1))) func `says where a value stands for another before any of it grows`() throws {
    var text = "\u{FEFF}# ours\r\nlanguage: \"es\"\r\n"
    #expect(try PolicyFile.policy(in: text, file: "policy.yaml").language == "es")
    for level in 0...28 { text += "a\(level): &a\(level) {*a\(level): 1, ? [*a\(level)] : 2}\r\n" }
    let found = problem(text)
    #expect(found?.fault == .yaml(.reference))
    #expect(
      found?.diagnostic(in: .english).description.hasPrefix(
        "policy.yaml:3:5: a value that stands for another (&, * or !) is not read\nhint: write the value itself")
        == true)
  }

  @Test(arguments: Language.allCases)
  func `of a new station says every setting its default and what it means`(_ language: Language) throws {
    let text = PolicyFile.text(in: language)
    #expect(PolicyLine.all.map(\.key) == PolicyKey.allCases)
    for setting in PolicyLine.all {
      #expect(text.contains("\n# \(setting.in(language))\n\(setting.key.rawValue): \"\(setting.initial)\"\n"))
      #expect(setting.canonical(setting.initial) == setting.initial, "\(setting.key)")
    }
    #expect(try PolicyFile.policy(in: text, file: "policy.yaml").agrees(with: .initial))
  }

  @Test func `gives back every value that was written`() throws {
    #expect(Set(Self.others.keys) == Set(PolicyLine.all.map(\.key.rawValue)))
    let text = Self.others.map { key, value in
      "\(key): '\(value)'"
    }.joined(separator: "\n")
    let policy = try PolicyFile.policy(in: text, file: "policy.yaml")
    for line in PolicyLine.all { #expect(policy[line] == Self.others[line.key.rawValue], "\(line.key)") }
    let again = try PolicyFile.policy(in: PolicyFile.text(of: policy, headed: "x") { _ in "y" }, file: "policy.yaml")
    for line in PolicyLine.all { #expect(again[line] == Self.others[line.key.rawValue], "\(line.key)") }
    #expect(again.agrees(with: policy) && !again.agrees(with: .initial))
  }

  @Test func `each setting alone makes a difference`() throws {
    for (key, value) in Self.others {
      // A break has a beginning and an end.
      let rest = key == "break-starts" ? "\nbreak-ends: 03-01" : key == "break-ends" ? "\nbreak-starts: 04-01" : ""
      let policy = try PolicyFile.policy(in: "\(key): '\(value)'\(rest)", file: "policy.yaml")
      #expect(!policy.agrees(with: .initial), "\(key)")
    }
  }

  @Test func `means what it says`() throws {
    let text = Self.others.map { "\($0): '\($1)'" }.joined(separator: "\n")
    let policy = try PolicyFile.policy(in: text, file: "policy.yaml")
    let today = try #require(CivilDate(iso: "2026-03-10"))
    #expect(policy.onlySchool == "SCH-7" && Policy.initial.onlySchool == nil)
    #expect(!policy.pins.areCreated && Policy.initial.pins.areCreated)
    #expect(policy.limits == ProcedureLimits(clearanceMinutes: 9, answersKeepMinutes: 2))
    #expect(Policy.initial.limits == .longest)
    #expect(policy.locks[.student] == LockLimit(count: 4, hours: 48))
    #expect(policy.showingSeconds == 30 && Policy.initial.showingSeconds == 60)
    #expect(policy.matching(on: today).dateOrder == .dayFirst)
    #expect(policy.matching(on: today).calendar != Policy.initial.matching(on: today).calendar)
    #expect(policy.meeting.passcode == "00 42")
  }

  @Test(arguments: [
    ("# none\n\nnosuch: \"SECRET\"\n", 3, 1, "no such setting"),
    ("# none\ndistrict: A\ndistrict: \"SECRET\"\n", 2, 1, "a setting stands twice"),
    ("district: A\nclearance-minutes: 16\n", 2, 20, "clearance-minutes cannot be that"),
    ("clearance-minutes: SECRET\n", 1, 20, "clearance-minutes cannot be that"),
    ("clearance-minutes: 1.5\n", 1, 20, "clearance-minutes cannot be that"),
    ("showing-seconds: [SECRET]\n", 1, 18, "showing-seconds cannot be that"),
    ("serves:\n  SECRET: 1\n", 2, 3, "serves cannot be that"),
    ("break-starts: 02-30\n", 1, 15, "break-starts cannot be that"),
    ("break-starts: 01-01\nbreak-ends: 12-31\n", 2, 1, "the break from break-starts to break-ends is too long"),
    ("break-ends: 08-20\nbreak-starts: 06-11\n", 1, 1, "the break from break-starts to break-ends is too long"),
    ("break-starts: 12-01\n", 1, 1, "the break from break-starts to break-ends is too long"),
    ("lock.student: 7/24h\n", 1, 15, "lock.student cannot be that"),
    ("lock.student: 0/24h\n", 1, 15, "lock.student cannot be that"),
    ("lock.student: 6/23h\n", 1, 15, "lock.student cannot be that"),
    ("lock.student: 6/24\n", 1, 15, "lock.student cannot be that"),
    ("pin-source: SECRET\n", 1, 13, "pin-source cannot be that"),
    ("language: SECRET\n", 1, 11, "language cannot be that"),
    ("language: EN\n", 1, 11, "language cannot be that"),
    ("district:\n", 1, 10, "district cannot be that"),
    ("district: \"a\\u001b[2J\"\n", 1, 11, "district cannot be that"),
    ("- SECRET\n", 1, 1, "the policy is not a list of settings"),
    ("SECRET\n", 1, 1, "the policy is not a list of settings"),
    ("district: A\n\tlanguage: SECRET\n", 2, 1, "the line begins with a tab"),
    ("district: \"SECRET\n", 1, 11, "a quote is opened and not closed on this line"),
    ("district: {SECRET\n", 2, 1, "this is not YAML"),
  ])
  func `says where what is wrong and repeats no value`(
    _ text: String, _ line: Int, _ column: Int, _ message: String
  ) throws {
    let found = try #require(problem(text))
    #expect(found.line == line && found.column == column, "\(found.line):\(found.column)")
    #expect(found.words(in: .english).what == message)
    let said = Language.allCases.map { found.diagnostic(in: $0).description }.joined()
    #expect(said.hasPrefix("policy.yaml:\(found.line):\(found.column): ") && said.contains("\nhint: "))
    #expect(!said.contains("SECRET"))
  }

  @Test func `lets a grade be off by one for ten weeks and not a day more`() {
    #expect(problem("break-starts: 06-11\nbreak-ends: 08-19\n") == nil)
    #expect(problem("break-starts: 12-01\nbreak-ends: 02-08\n") == nil)
    #expect(problem("break-starts: 12-01\nbreak-ends: 02-09\n")?.fault == .breakTooLong)
  }

  @Test func `that is empty means the defaults`() throws {
    for text in ["", "\n", "# nothing\n", "{}\n"] {
      #expect(try PolicyFile.policy(in: text, file: "policy.yaml").agrees(with: .initial))
    }
  }
}
