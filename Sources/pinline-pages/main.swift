import CGuard
import Files
import Glibc
import PageMaker
import Pages

// Makes pages for Pinline: a document and its PINs come in on standard input, the finished bytes go out on standard output, and
// how it ended is one word on standard error. It opens no station, no key and no log.
guard_core_off()
guard_crash_install()
do {
  try PageMaker.run(from: STDIN_FILENO, to: STDOUT_FILENO)
  _ = Descriptor.write(Array((PageDocument.finished + "\n").utf8), to: STDERR_FILENO)
} catch {
  _ = Descriptor.write(Array((error.wire + "\n").utf8), to: STDERR_FILENO)
  exit(70)
}
