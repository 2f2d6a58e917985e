import Foundation

/// The file that holds the input at hand, so that it is there after whatever ended the process.
struct KeptInput {
  let path: String
  private let descriptor: Int32

  init(named name: String) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("pinline-fuzz-\(name)").path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func keep(_ input: [UInt8]) throws {
    guard unsafe pwrite(descriptor, input, input.count, 0) == input.count,
      ftruncate(descriptor, off_t(input.count)) == 0
    else { throw CocoaError(.fileWriteUnknown) }
  }

  func drop() {
    close(descriptor)
    unsafe unlink(path)
  }
}
