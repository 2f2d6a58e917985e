import Console
package import Diagnostics
package import Practice

extension CastError: Explained, Localized {
  package var english: Words {
    Words("no family was found for this scenario", next: "another --seed, or fewer conditions in its file")
  }

  package var spanish: Words {
    Words("no se encontró ninguna familia para este ejercicio", next: "otro --seed, o menos condiciones en su archivo")
  }
}

extension StationKindError: Explained, Localized {
  package var english: Words {
    Words(
      "this is a live station; practice calls are never taken there",
      next: "leave out --home, or name another folder")
  }

  package var spanish: Words {
    Words(
      "esta es una estación real; ahí nunca se atienden llamadas de práctica",
      next: "omita --home, o indique otra carpeta")
  }
}
