import Records
import Verification
import Foundation
import Testing

/// What the types rule out. `-typecheck` does not see every use of a value that may not be copied, so each snippet is
/// compiled.
@Suite("What does not compile (IV.3)")
struct NotCompilingTests {
  private static let head = """
    import Ledger
    import Records
    import Station
    import Verification
    func read(_ clearance: consuming Clearance) {}
    func readAll(_ clearance: consuming ExportClearance) {}

    """

  @Test func `what may be written compiles`() throws {
    let compiler = try Compiler()
    let errors = try compiler.errors(
      of: Self.head + "func once(_ clearance: consuming Clearance) { read(clearance) }\n"
        + "func step(_ p: consuming Procedure, _ now: Moment) -> Stage {\n"
        + "var q = p; _ = q.decide(.see(unbroken: false), at: now); return q.stage }"
    )
    #expect(errors == "")
  }

  /// - Guide: IV.3.e
  @Test(arguments: [
    (
      "forging a receipt",
      "func f(_ fact: Fact, _ entry: Entry, _ r: CaseReference) { _ = Receipt(fact, entry, of: r, from: .appended) }",
      "'Receipt<Fact>' initializer is inaccessible"
    ),
    (
      "forging a clearance", "func f(_ r: Receipt<Fact>) { _ = Clearance(r) }", "inaccessible"
    ),
    (
      "building the last proof", "func f(_ r: Receipt<Fact>) { _ = IdentifiedProof(r, r, r) }",
      "cannot find 'IdentifiedProof' in scope"
    ),
    (
      "reading what was disclosed twice",
      "func f(_ action: consuming Procedure.Action) {\n"
        + "if case .disclose(let clearance) = consume action { read(clearance); read(clearance) } }",
      "consumed more than once"
    ),
    (
      "keeping a fork of a call",
      "struct Fork { var a: Procedure }\nfunc f(_ p: Procedure) -> (Fork, Fork) { (Fork(a: p), Fork(a: p)) }",
      "noncopyable"
    ),
    (
      "building a proof", "func f(_ r: Receipt<Fact>) { _ = OpenedProof(r) }", "cannot find 'OpenedProof' in scope"
    ),
    (
      "reading twice", "func f(_ clearance: consuming Clearance) { read(clearance); read(clearance) }",
      "consumed more than once"
    ),
    (
      "copying a clearance",
      "func f(_ clearance: borrowing Clearance) { let copy = clearance; read(copy) }", "cannot be consumed"
    ),
    (
      "forking a call",
      "func f(_ p: consuming Procedure, _ n: Moment) { var a = p; var b = p; "
        + "_ = a.decide(.see(unbroken: false), at: n); _ = b.decide(.see(unbroken: false), at: n) }",
      "consumed more than once"
    ),
    ("skipping a stage", "func f(_ p: inout Procedure) { p.stage = .new }", "setter is inaccessible"),
    (
      "making a stage", "func f() -> Stage { var s = Stage.new; s.phase = .cleared; return s }",
      "setter is inaccessible"
    ),
    (
      "a guardian's number in the place of a student's", "func f(_ id: GuardianID) -> StudentID { id }",
      "cannot convert return expression of type 'GuardianID' to return type 'StudentID'"
    ),
    (
      "text in the place of a school's number", "func f(_ name: String) -> SchoolID { name }",
      "cannot convert return expression of type 'String' to return type 'SchoolID'"
    ),
    (
      "an action of one's own",
      "func f(_ c: consuming Clearance, _ r: Receipt<Fact>) -> Procedure.Action { .disclose(Clearance(c, r)) }",
      "inaccessible"
    ),
  ]) func `what may not be written does not`(_ what: String, _ code: String, _ words: String) throws {
    let compiler = try Compiler()
    let errors = try compiler.errors(of: Self.head + code)
    #expect(errors.contains(words), "\(what): \(errors)")
  }

  /// - Guide: IX.7.a
  @Test(arguments: [
    (
      "forging the receipt of an export",
      "func f(_ fact: StationFact, _ entry: Entry) { _ = RecordReceipt(fact, entry) }", "inaccessible"
    ),
    (
      "an export without a receipt", "func f(_ o: Opening) { _ = ExportClearance(naming: o) }", "missing argument"
    ),
    (
      "an export cleared by a call's receipt",
      "func f(_ r: Receipt<Fact>, _ o: Opening) { _ = ExportClearance(r, naming: o) }", "cannot convert value of type"
    ),
    (
      "exporting twice",
      "func f(_ clearance: consuming ExportClearance) { readAll(clearance); readAll(clearance) }",
      "consumed more than once"
    ),
    (
      "copying the permission to export",
      "func f(_ clearance: borrowing ExportClearance) { let copy = clearance; readAll(copy) }", "cannot be consumed"
    ),
    (
      "reading one PIN with the permission to export",
      "func f(_ clearance: consuming ExportClearance) { read(clearance) }", "cannot convert value of type"
    ),
  ]) func `nor what would read the PINs of an export otherwise`(_ what: String, _ code: String, _ words: String) throws
  {
    let errors = try Compiler().errors(of: Self.head + code)
    #expect(errors.contains(words), "\(what): \(errors)")
  }
}

/// The compiler, with the modules that were built beside the tests.
private struct Compiler {
  private let modules: String
  /// What the package is called to the compiler: by its folder, in letters, digits and underscores.
  private let package: String = {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).last ?? ""
    return String(root.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }()

  init() throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var folder = URL(fileURLWithPath: tests)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let modules = folder.appendingPathComponent("Modules")
      if FileManager.default.fileExists(atPath: modules.appendingPathComponent("Verification.swiftmodule").path) {
        self.modules = modules.path
        return
      }
    }
    throw CocoaError(.fileNoSuchFile)
  }

  /// Of the C libraries and targets that the modules are made of: those of this package, and those of packages that it uses.
  private var moduleMaps: [String] {
    let products = URL(fileURLWithPath: modules).deletingLastPathComponent()
    let scratch = products.deletingLastPathComponent().deletingLastPathComponent()
    let own = (try? FileManager.default.contentsOfDirectory(atPath: products.path)) ?? []
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources").standardized
    let libraries = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
    let maps =
      libraries.map { sources.appendingPathComponent($0 + "/module.modulemap") }
      + own.filter { $0.hasSuffix(".build") }.map { products.appendingPathComponent($0 + "/module.modulemap") }
      + [scratch.appendingPathComponent("checkouts/Yams/Sources/CYaml/include/module.modulemap")]
    return maps.map(\.path).filter(FileManager.default.fileExists)
  }

  /// What the compiler says of a file with this text; nothing if it compiles.
  func errors(of code: String) throws -> String {
    let folder = URL(fileURLWithPath: NSTemporaryDirectory() + "pinline-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("snippet.swift")
    try code.write(to: source, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-swift-version", "6", "-package-name", package, "-parse-as-library", "-I", modules, "-emit-object",
      source.path, "-o", folder.appendingPathComponent("snippet.o").path,
    ]
    process.arguments? += moduleMaps.flatMap { ["-Xcc", "-fmodule-map-file=" + $0] }
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : text
  }
}
