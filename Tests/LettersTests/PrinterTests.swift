import Diagnostics
import Foundation
import Pages
import TestSupport
import Testing

@testable import Letters

@Suite("The slip's way to the printer")
struct PrinterTests {
  private func printer(_ script: String, in folder: ScratchFolder) throws -> PaperTray {
    try folder.write(("#!/bin/sh\n" + script).utf8, to: "lp")
    folder.set(0o700, of: "lp")
    return MadeSheet.tray(searchPath: "/nowhere:" + folder.path)
  }

  @Test func `is its standard input, and it is told no name`() throws {
    let folder = try ScratchFolder()
    let tray = try printer("echo \"$@\" >'\(folder.file("said"))'; cat >'\(folder.file("got"))'\n", in: folder)
    try tray.print(MadeSheet.sheet(.slip, .en), MadeSheet.secret(), on: try #require(tray.printer))
    #expect(try folder.bytes(of: "got").prefix(5) == Data("%PDF-".utf8))
    #expect(try folder.bytes(of: "said") == Data("-t Pinline\n".utf8))
    #expect(try folder.names() == ["got", "lp", "said"])
  }

  @Test func `ends with nothing printed where the page was not made`() throws {
    let folder = try ScratchFolder()
    let tray = try printer("cat >'\(folder.file("got"))'\n", in: folder)
    let broken = MadeSheet.tray(PageMakerPath("/bin/false"), searchPath: folder.path)
    #expect(throws: PrintError.page(.died)) {
      try broken.print(MadeSheet.sheet(.slip, .en), MadeSheet.secret(), on: try #require(tray.printer))
    }
    if folder.holds("got") { #expect(try folder.bytes(of: "got").isEmpty) }
  }

  @Test(arguments: ["cat >/dev/null; exit 1\n", "cat >/dev/null; kill -9 $$\n"])
  func `is told where the printer does not take it`(_ script: String) throws {
    let folder = try ScratchFolder()
    let tray = try printer(script, in: folder)
    #expect(throws: PrintError.notTaken) {
      try tray.print(MadeSheet.sheet(.slip, .en), MadeSheet.secret(), on: try #require(tray.printer))
    }
  }

  @Test func `is none where lp is not installed`() throws {
    let folder = try ScratchFolder()
    #expect(MadeSheet.tray(searchPath: folder.path).printer == nil && MadeSheet.tray(searchPath: "").printer == nil)
  }
}
