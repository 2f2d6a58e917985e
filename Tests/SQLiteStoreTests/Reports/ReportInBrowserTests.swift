import Console
import Diagnostics
import Foundation
import Operations
import TestSupport
import Testing

/// Pages as a browser without a window shows them.
@Suite("A report in a browser", .serialized)
struct ReportInBrowserTests {
  private let folder: ScratchFolder
  private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  init() throws { folder = try ScratchFolder() }

  /// What the browser prints, and what its console had to say; nil where there is no browser.
  private func browse(_ page: String, _ options: [String]) throws -> (output: String, complaints: [String])? {
    guard let browser = Self.browser else {
      print("skipped: no browser (apt install chromium)")
      return nil
    }
    try folder.write(page.utf8, to: "page.html")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser)
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
        "--enable-logging=stderr", "--user-data-dir=\(folder.file("profile"))",
      ] + options + ["file://\(folder.file("page.html"))"]
    process.environment = ["HOME": folder.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let stdout = Pipe()
    let log = folder.file("stderr")
    try folder.write([], to: "stderr")
    process.standardOutput = stdout
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
    try process.run()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let said = String(decoding: try folder.bytes(of: "stderr"), as: UTF8.self)
    return (
      String(decoding: output, as: UTF8.self),
      said.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") }
    )
  }

  /// Red, green and blue of the first pixel of a picture.
  private func corner(_ picture: String) throws -> [Int] {
    let script = """
      import sys, zlib, struct
      data = open(sys.argv[1], 'rb').read(); place = 8; rows = b''
      while place < len(data):
          size, kind = struct.unpack('>I4s', data[place:place + 8])
          if kind == b'IDAT': rows += data[place + 8:place + 8 + size]
          place += 12 + size
      print(*zlib.decompress(rows)[1:4])
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script, picture]
    let stdout = Pipe()
    process.standardOutput = stdout
    try process.run()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
  }

  @Test func `shows every part and complains of nothing`() throws {
    for language in Language.allCases {
      let page = try SamplePages.report(language).html
      guard let seen = try browse(page, ["--dump-dom"]) else { return }
      #expect(seen.complaints.isEmpty, "\(seen.complaints)")
      for element in ["<section", "<table", "<rect", "<caption", "scope=\"row\""] {
        let counts = [page, seen.output].map { $0.components(separatedBy: element).count }
        #expect(counts[0] == counts[1] && counts[0] > 1, "\(element)")
      }
    }
  }

  @Test func `runs no script that got into it`() throws {
    let page = try SamplePages.report(.english).html
      .replacing("<main>", with: "<main><script>document.title = 'run'</script><img src='http://127.0.0.1:9/x' />")
    guard let seen = try browse(page, ["--dump-dom"]) else { return }
    #expect(!seen.output.contains("<title>run</title>") && seen.complaints.count >= 2)
  }

  @Test func `is light or dark as the reader's screen is`() throws {
    let page = try SamplePages.report(.english).html
    for (setting, ground) in [("1", [255, 255, 255]), ("0", [0x15, 0x17, 0x1C])] {
      let picture = folder.file("\(setting).png")
      let options = [
        "--blink-settings=preferredColorScheme=\(setting)", "--window-size=1000,1400", "--screenshot=\(picture)",
      ]
      guard try browse(page, options) != nil else { return }
      #expect(try corner(picture) == ground)
    }
  }

  @Test func `prints a list and ten slips a sheet`() throws {
    for (slips, sheets) in [(1, 1), (10, 1), (11, 2), (20, 2)] {
      let file = folder.file("slips-\(slips).pdf")
      let page = OutreachTables(in: .english).html(try SamplePages.outreach(slips))
      guard try browse(page, ["--print-to-pdf=\(file)", "--no-pdf-header-footer"]) != nil else { return }
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
      let pages = text.matches(of: #//Type\s*/Page\b/#).count
      #expect(pages == sheets + 1, "\(slips) slips: \(pages) pages")
    }
  }
}
