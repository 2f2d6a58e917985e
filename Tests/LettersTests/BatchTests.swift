import Diagnostics
import Foundation
import Glibc
import Pages
import Station
import TestSupport
import Testing

@testable import Letters

@Suite("Several letters in one document")
struct BatchTests {
  @Test(.enabled(if: Tool.has("pdftotext"), "skipped: no poppler-utils"))
  func `each has its own PIN on a page of its own`() throws {
    let folder = try ScratchFolder()
    let sheets = try [SpokenLanguage.en, .es, .ru].map { try MadeSheet.sheet(.letter, $0) }
    let pins = ["04821937", "1234", "573102641198"]
    let file = try HandedOutFile(folder.file("batch.pdf"), outside: [])
    var run = try PageRun(.sheets(sheets), to: file.descriptor, by: .besideProgram)
    for pin in pins { run.hand(try MadeSheet.secret(pin)) }
    try run.finish()
    try file.keep()
    let pages = try Tool.text("pdftotext", ["-raw", folder.file("batch.pdf"), "-"]).split(separator: "\u{0C}")
    try #require(pages.count == 3)
    for (page, pin) in zip(pages, ["0482 1937", "1234", "5731 0264 1198"]) {
      #expect(page.contains(pin))
      for other in ["0482 1937", "5731 0264 1198"] where other != pin { #expect(!page.contains(other)) }
    }
  }

  @Test(arguments: [0, 1, 3]) func `nothing comes of one that gets fewer or more PINs than it has sheets`(_ count: Int)
    throws
  {
    let folder = try ScratchFolder()
    let sheets = [try MadeSheet.sheet(.letter, .en), try MadeSheet.sheet(.letter, .es)]
    let path = folder.file("batch.pdf")
    #expect(throws: PageFault.badDocument) {
      let file = try HandedOutFile(path, outside: [])
      var run = try PageRun(.sheets(sheets), to: file.descriptor, by: .besideProgram)
      for _ in 0..<count { run.hand(try MadeSheet.secret()) }
      try run.finish()
    }
    #expect(try folder.names() == [])
  }

  @Test(arguments: ["123", "1234567890123", "1234 678", "１２３４"]) func `what is no PIN is not printed as one`(
    _ digits: String
  ) throws {
    let folder = try ScratchFolder()
    let sheet = try MadeSheet.sheet(.slip, .en)
    #expect(throws: PageFault.badDocument) {
      try MadeSheet.tray().write(sheet, MadeSheet.secret(digits), to: HandedOutFile(folder.file("x.pdf"), outside: []))
    }
    #expect(try folder.names() == [])
  }
}
