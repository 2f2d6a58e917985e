import Diagnostics
import Console
import Records
import Matching
import Foundation
import Roster
import TestSupport
import Testing

/// Text that could take over a terminal, or turn a line around, gets into no field of any file.
@Suite struct HostileTextTests {
  static let hostile: [(name: String, text: String, what: String)] = [
    ("escape sequence", "\u{1B}[2JA", "holds a control character"),
    ("NUL", "A\u{0}", "holds a control character"),
    ("tab", "A\tB", "holds a control character"),
    ("carriage return", "A\rB", "holds a control character"),
    ("line feed", "A\nB", "holds a control character"),
    ("delete", "A\u{7F}", "holds a control character"),
    ("C1 control sequence introducer", "\u{9B}31mA", "holds a control character"),
    ("next line", "A\u{85}", "holds a control character"),
    ("right-to-left override", "A\u{202E}B", "holds a character that reverses the direction of text"),
    ("embedding", "A\u{202B}B", "holds a character that reverses the direction of text"),
    ("isolate", "A\u{2066}B", "holds a character that reverses the direction of text"),
    ("line separator", "A\u{2028}B", "holds a line or paragraph separator"),
    ("paragraph separator", "A\u{2029}B", "holds a line or paragraph separator"),
  ]

  @Test(arguments: SampleRows.files.map(\.name))
  func `every field of every file refuses it`(file: String) throws {
    let columns = SampleRows.files.first { $0.name == file }?.columns ?? []
    for column in columns {
      for hostile in Self.hostile {
        let text = SampleRows.text(file, [column.name: "\"Xq\(hostile.text)\""])
        let reading = try ReadRoster(folder: [file: text])
        let problem = try #require(reading.problems.first, "\(column.name): \(hostile.name)")
        #expect(problem.field == column.name)
        #expect(problem.fault.english.what == (column.name == "pin" ? "not a PIN" : hostile.what))
        #expect(problem.place.line == 2)
        #expect(reading.records.isEmpty || problem.effect == .field)
        let message = problem.diagnostic(in: .english).description.replacingOccurrences(of: "\nhint", with: "")
        #expect(!message.contains("Xq"))
        #expect(message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F })
      }
    }
  }

  @Test func `it is refused in a header too`() throws {
    for hostile in Self.hostile {
      let reading = try ReadRoster(folder: ["schools.csv": "id,name,local_district,\"ph\(hostile.text)\"\n"])
      #expect(reading.problems.first?.what == hostile.what, "\(hostile.name)")
      #expect(reading.problems.first?.place == SourcePlace(file: "schools.csv", line: 1, column: 24))
    }
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x28, 0xA1],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused with their column`(bytes: [UInt8]) throws {
    let folder = try ScratchFolder()
    let text = Data("id,name,local_district,phone\nÑ,A".utf8) + Data(bytes) + Data(",,\nB,Dos,,\n".utf8)
    try folder.write(text, to: "schools.csv")
    let reading = try ReadRoster(RosterFolder(path: folder.path))
    #expect(reading.messages == ["schools.csv:2:3: name: not valid UTF-8\nhint: save the file as UTF-8"])
    #expect(reading.schools.map(\.id) == ["B"])
  }

  @Test func `a file in UTF-16 is told apart`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      try #require("id,name,local_district,phone\nA,Uno,,\n".data(using: .utf16)), to: "schools.csv")
    let reading = try ReadRoster(RosterFolder(path: folder.path))
    #expect(reading.problems.first?.what == "text in UTF-16")
  }

  @Test func `letters of every script are welcome`() throws {
    let names = ["Núñez", "Նարեկ", "지우", "欣怡", "فاطمة", "Đặng", "O'Brien", "ትግስት", "e\u{301}"]
    for name in names {
      let reading = try ReadRoster(folder: ["students.csv": SampleRows.text("students.csv", ["first": name])])
      #expect(reading.students.map(\.name.first) == [name])
    }
  }
}
