package import Diagnostics
package import Letters
package import Station
package import Pages

extension PageFault: Explained, Localized {
  package var english: Words {
    switch self {
    case .missingFont(let family):
      Words("the font \(family) is not installed", next: "apt install \(Self.package(of: family))")
    case .missingLetters:
      Words("no installed font has all the letters of this text", next: "apt install fonts-noto; nothing was made")
    case .badDocument: Words("the page maker did not get all of the page", next: "try again; nothing was made")
    case .doesNotFit: Words("a name or address is too long for its place", next: "shorten it; nothing was made")
    case .noLockedMemory: Words("no memory could be locked for the PIN", next: "raise ulimit -l; nothing was made")
    case .library: Words("the page could not be drawn", next: "check the free memory; nothing was made")
    case .cannotWrite: Words("the page could not be written", next: "check the free space; nothing was kept")
    case .noMaker: Words("pinline-pages is not beside pinline", next: "install both programs in one folder")
    case .died: Words("the page maker ended without a word", next: "try again; nothing was made")
    }
  }

  package var spanish: Words {
    switch self {
    case .missingFont(let family):
      Words("la tipografía \(family) no está instalada", next: "apt install \(Self.package(of: family))")
    case .missingLetters:
      Words(
        "ninguna tipografía instalada tiene todas las letras de este texto",
        next: "apt install fonts-noto; no se hizo nada")
    case .badDocument: Words("la página no llegó completa", next: "inténtelo de nuevo; no se hizo nada")
    case .doesNotFit:
      Words("un nombre o domicilio es demasiado largo para su lugar", next: "acórtelo; no se hizo nada")
    case .noLockedMemory:
      Words("no se pudo fijar memoria para el PIN", next: "aumente ulimit -l; no se hizo nada")
    case .library: Words("no se pudo dibujar la página", next: "revise la memoria libre; no se hizo nada")
    case .cannotWrite: Words("no se pudo escribir la página", next: "revise el espacio libre; no se guardó nada")
    case .noMaker: Words("pinline-pages no está junto a pinline", next: "instale ambos programas en una carpeta")
    case .died: Words("el programa de páginas terminó sin decir nada", next: "inténtelo de nuevo; no se hizo nada")
    }
  }

  /// Debian's package of a family.
  private static func package(of family: String) -> String {
    family.contains("CJK") ? "fonts-noto-cjk" : "fonts-noto-core"
  }
}

extension HandedOutFileError: Explained, Localized {
  package var english: Words {
    switch self {
    case .inStation(let file):
      Words("\(file) lies in the station's folder", next: "name a file elsewhere; nothing was written")
    case .file(let fault): fault.english
    }
  }

  package var spanish: Words {
    switch self {
    case .inStation:
      Words(
        "eso está dentro de la carpeta de la estación",
        next: "indique otro lugar; ahí no queda nada de lo que se entrega")
    case .file(let fault): fault.spanish
    }
  }
}

extension PrintError: Explained, Localized {
  package var english: Words {
    switch self {
    case .notTaken:
      Words("the printer did not take it", next: "look there whether a slip came all the same; lpstat -t tells why")
    case .page(let fault): fault.english
    }
  }

  package var spanish: Words {
    switch self {
    case .notTaken:
      Words("la impresora no lo aceptó", next: "vea ahí si de todos modos salió; lpstat -t dice por qué")
    case .page(let fault): fault.spanish
    }
  }
}
