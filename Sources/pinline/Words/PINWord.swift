import Diagnostics

/// What is told of PINs that were created or written, and asked before. Never a PIN.
enum PINWord: Hashable, Localized {
  /// Asks for the name of a second person.
  case second
  case wrote(String, rows: Int, pins: Int, entry: Int64)
  /// So many were created; nobody was without one.
  case created(Int), noneMissing
  case replaced(generation: Int)
}
