// Copied into every target that is changed: says which change this run has, and notes which were come by.
import Glibc

private let chosen: Int = getenv("PINLINE_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0

/// A byte for each change, in a file that the run may be killed over. Only ever set to 1, so that threads do not matter.
nonisolated(unsafe) private let reached: UnsafeMutablePointer<UInt8>? = {
  guard let path = getenv("PINLINE_REACHED") else { return nil }
  let file = open(path, O_RDWR)
  let size = Int(lseek(file, 0, SEEK_END))
  guard size > 0, let bytes = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0), bytes != MAP_FAILED
  else { return nil }
  return bytes.assumingMemoryBound(to: UInt8.self)
}()

func mutated(_ change: Int) -> Bool {
  if let reached { reached[change] = 1 }
  return change == chosen
}
