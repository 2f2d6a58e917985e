import Files
import Glibc

extension EditReader {
  package func listen(for milliseconds: Int) -> Bool {
    let end = clock() + Int64(milliseconds)
    while true {
      // A whole line that waits was typed by somebody who has heard enough.
      if keys.contains(where: \.isEnter) { return true }
      let left = Int(max(0, end - clock()))
      // Signals wait for the next line.
      guard Descriptor.hasInput(STDIN_FILENO, within: left) else { return false }
      guard let bytes = Descriptor.read(STDIN_FILENO, limit: 4096), !bytes.isEmpty else { return true }
      let pressed = decoder.take(bytes)
      keyCount += pressed.count
      keys += pressed
      guard keys.first?.isEnter == true else { continue }
      keys = Array(keys.drop(while: \.isEnter))
      return true
    }
  }
}

extension KeyDecoder.Key {
  fileprivate var isEnter: Bool { self == .scalar("\r") || self == .scalar("\n") }
}
