import Diagnostics

/// What is told of a look-up outside of a case (IX).
enum FindNotice: Hashable, Localized {
  /// Everybody's names are read, once.
  case reading
  /// So many in all.
  case found(Int)
  case nobody
  /// So many are kept back: a case of the child is open.
  case inCase(Int)
  /// Those shown are the nearest, and no more are ever shown of one search.
  case narrow
  /// The import left out the row of a child of that number; it left children out, one of whom may have that name.
  case leftOut, someLeftOut
}

/// What stands beside the name of somebody who was looked up.
enum FindLabel: Hashable, Localized {
  case born(Int), homeroom(String), noAccount
}

/// What can be done below those who were found.
enum FindMove: Hashable, Localized {
  /// So many are still to come.
  case more(Int)
  case done
  /// Somebody else is looked for at once, by what is typed.
  case next
}

/// What was taken for a first and a last name typed in one line.
enum OneLineNotice: Hashable, Localized {
  case parted(first: String)
}
