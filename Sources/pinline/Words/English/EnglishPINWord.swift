extension PINWord {
  var english: String {
    switch self {
    case .second: "this file will hold PINs of a whole school\nname of the second person who vouches for it"
    case .wrote(let file, let rows, let pins, let entry):
      "\(file): \(counted(rows, "row", "rows")), \(counted(pins, "PIN", "PINs")), entry \(entry); hand it on sealed, then delete it"
    case .created(let count): "\(counted(count, "PIN", "PINs")) created"
    case .noneMissing: "every verified guardian has a PIN; nothing was changed"
    case .replaced(let generation):
      "replaced; the PIN is now number \(generation), and the one before opens nothing here"
    }
  }
}
