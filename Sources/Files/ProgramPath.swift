import Glibc

/// Where the program that runs is.
package enum ProgramPath {
  /// Its own file, absolute; nil where the kernel does not say.
  package static var own: String? {
    var name = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe name.withUnsafeMutableBytes { buffer in
      guard let start = unsafe buffer.assumingMemoryBound(to: CChar.self).baseAddress else { return 0 }
      return unsafe readlink("/proc/self/exe", start, buffer.count)
    }
    guard count > 0, count < name.count, name.first == UInt8(ascii: "/") else { return nil }
    return String(decoding: name.prefix(count), as: UTF8.self)
  }
}
