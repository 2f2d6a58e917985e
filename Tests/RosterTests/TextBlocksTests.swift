import Foundation
import Glibc
import TestSupport
import Testing

@testable import Roster

/// The texts of a workbook, of which memory holds a part only.
@Suite("Texts by their numbers")
struct TextBlocksTests {
  private static func text(_ number: Int) -> [UInt8] {
    Array("canary-\(number)-\(String(repeating: "x", count: number % 97))".utf8)
  }

  @Test(arguments: [0, 50_000, 8 << 20])
  func `are the same wherever they lie`(memory: Int) throws {
    var texts = TextBlocks(memory: memory)
    let count = 6000
    for number in 0..<count { try texts.append(number % 11 == 0 ? [] : Self.text(number)) }
    #expect(texts.isSpilled == (memory < 1 << 20) && texts.bytesHere <= memory)
    #expect((texts.bytesHere > 0) == (memory > 0))
    var generator = SeededGenerator(seed: CutInputTests.seed, for: "texts of a workbook")
    let order = Array(0..<count) + (0..<3000).map { _ in Int.random(in: 0..<count, using: &generator) }
    for number in order {
      let found = try #require(try texts.text(number))
      #expect(Array(found) == (number % 11 == 0 ? [] : Self.text(number)), "\(number)")
    }
    for number in [-1, count, .max] { #expect(try texts.text(number) == nil) }
    // Further ones may come after one was asked for.
    try texts.append(Self.text(1))
    #expect(try texts.text(count).map { Array($0) } == Self.text(1))
  }

  @Test func `are cut where no field is as long`() throws {
    var texts = TextBlocks(memory: 0)
    try texts.append([UInt8](repeating: 0x61, count: 1 << 20))
    try texts.append([0x62])
    #expect(try texts.text(0)?.count == FieldText.byteLimit + 1)
    #expect(try texts.text(1).map { Array($0) } == [0x62])
  }

  @Test func `are in clear in no file and leave none`() throws {
    let spill = try SealedSpill()
    let plain = Array((0..<200).flatMap(Self.text))
    let pieces = [try spill.append(plain), try spill.append(plain)]
    var status = stat()
    #expect(unsafe fstat(spill.descriptor, &status) == 0 && status.st_nlink == 0 && status.st_size > plain.count)
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/self/fd/\(spill.descriptor)"))
    let bytes = try file.readToEnd() ?? Data()
    #expect(bytes.count > 2 * plain.count && bytes.range(of: Data("canary".utf8)) == nil)
    #expect(try spill.read(pieces[1]) == plain && spill.read(pieces[0]) == plain)
    // What somebody writes into it is noticed.
    #expect(unsafe pwrite(spill.descriptor, [0], 1, 30) == 1)
    #expect(throws: RosterFileError.self) { try spill.read(pieces[0]) }
    #expect(try spill.read(pieces[1]) == plain)
  }

  @Test func `of a workbook come at their cells from the file as well`() throws {
    let names = (0..<400).map { "name \($0) " + String(repeating: "y", count: 60) }
    let rows = (0..<400).map { [TestWorkbook.Cell.shared(399 - $0)] }
    let book = TestWorkbook([("One", rows)], shared: names.map { "<t>\($0)</t>" })
    let texts = SharedTexts(memory: 0)
    let parser = try #require(ExpatParser(delegate: texts))
    #expect(parser.parse(Array((book.parts["xl/sharedStrings.xml"] ?? "").utf8), isFinal: true))
    for number in [0, 200, 399] {
      #expect(try texts.text(number).map { String(decoding: $0, as: UTF8.self) } == names[number])
    }
    #expect(try WorkbookTests.read(book.bytes).rows == names.reversed().map { [$0] })
  }
}
