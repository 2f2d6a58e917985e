extension PINWord {
  var spanish: String {
    switch self {
    case .second: "este archivo tendrá los PIN de toda una escuela\nnombre de la segunda persona que responde por él"
    case .wrote(let file, let rows, let pins, let entry):
      "\(file): \(counted(rows, "renglón", "renglones")), \(pins) PIN, asiento \(entry); entréguelo cerrado y después bórrelo"
    case .created(let count): "\(counted(count, "PIN creado", "PIN creados"))"
    case .noneMissing: "todos los tutores verificados tienen PIN; no se cambió nada"
    case .replaced(let generation): "reemplazado; ahora es el PIN número \(generation), y el anterior ya no sirve aquí"
    }
  }
}
