extension LogWord {
  var spanish: String {
    switch self {
    case .note: "nota"
    case .corrected(let entry): "el asiento \(entry) está corregido; queda como está"
    case .code(let code): "código para papel: \(code)"
    case .exported(let folder, let entries, let new):
      "\(folder): \(entries) asientos, \(new) de ellos nuevos; verifique con: pinline log verify --export \(folder) --key FILE"
    case .held(let cases):
      "por ahora se conservan: \(counted(cases, "caso", "casos")) con cambios de la tarjeta de emergencia de menos de 30 días o aún sin resolver"
    case .erased(let values, let cases, let before, let isDone):
      "\(isDone ? "se borraron" : "se borrarían"): \(counted(values, "valor", "valores")) de \(counted(cases, "caso", "casos")) de antes del \(before)"
    }
  }
}
